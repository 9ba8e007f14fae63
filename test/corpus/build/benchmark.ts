import type { CorpusCase, ExpectedReading } from '../case';
import { completeForm } from './filled-forms';
import { expectedOf, outcomeTextsOf, type Form } from './form';
import { plainLayout, type Layout } from './layout';
import { docx, type PackageOptions } from './package';
import { standardStyles } from './styles';

/** The body of a document that shows this form; what `changes` leaves out is as in the plain layout. */
export function benchmarkBody(form: Form, changes: Partial<Layout> = {}): string {
  const layout: Layout = { ...plainLayout, ...changes };
  return [
    layout.introduction(),
    layout.school(form),
    layout.keyDates(form),
    layout.involved(form),
    layout.statutory(form),
    layout.outcomes(form, layout),
    layout.plan(form),
  ].join('');
}

export interface BenchmarkCase {
  /** The complete form unless given. */
  readonly form?: Form;
  readonly layout?: Partial<Layout>;
  readonly package?: PackageOptions;
  /** Rewrites the finished body. */
  readonly body?: (body: string) => string;
  /** What differs from what the form says. */
  readonly expected?: ExpectedReading;
}

/** A case of the corpus: a form, how the document shows it, and what is to be read from it. */
export function benchmarkCase(name: string, options: BenchmarkCase = {}): CorpusCase {
  const form = options.form ?? completeForm;
  const rewriteBody = options.body ?? ((body: string) => body);
  // A case that rebuilds the outcomes need not print what stands after them.
  const showsTexts =
    options.layout?.outcomes === undefined &&
    options.layout?.after === undefined &&
    options.body === undefined;
  return {
    name,
    bytes: () =>
      docx(rewriteBody(benchmarkBody(form, options.layout)), { styles: standardStyles, ...options.package }),
    expected: { ...expectedOf(form), ...(showsTexts && outcomeTextsOf(form)), ...options.expected },
  };
}
