import type { CorpusCase, ExpectedReading } from '../case';
import { labelledLines } from './parts/cover';
import { boxesAndLines } from './parts/involved';
import { highlighted } from './parts/marks';
import { actionPlan, allOutcomes, notesBesideActions, type OutcomeLayout } from './parts/outcomes';
import type { Part } from './parts/part';
import { type Mark, rowsOf, type StatementRow } from './parts/rows';
import { type TableLayout, usual } from './parts/statement-table';
import { boxColumns } from './parts/statutory';
import type { Block, Page } from './page/page';
import { docxLibrary } from './producers/docx-library';
import { type Answers, readingOf } from './school/answers';
import { title } from './wording/wording';

/** One school's filled-in form; what is left out is as in the county's own. */
export interface Form {
  readonly answers: Answers;
  readonly cover?: Part;
  readonly involved?: Part;
  readonly statutory?: Part;
  readonly plan?: Part;
  readonly mark?: Mark;
  /** What the school did to rows of the tables. */
  readonly rows?: (rows: StatementRow[]) => StatementRow[];
  readonly layout?: Partial<Omit<OutcomeLayout, 'table'>>;
  readonly table?: Partial<TableLayout>;
  /** The outcomes' pages as a whole, where they are not one table an outcome. */
  readonly outcomes?: (rows: readonly StatementRow[], layout: OutcomeLayout, answers: Answers) => Block[];
  /** Pages before the outcomes and after them. */
  readonly before?: readonly Block[];
  readonly after?: readonly Block[];
}

/** The form as pages. */
export function benchmark(form: Form): Page {
  const { answers, mark = highlighted() } = form;
  const layout: OutcomeLayout = {
    heading: 'heading',
    qualityOffer: true,
    questions: true,
    notes: notesBesideActions,
    ...form.layout,
    table: { ...usual, ...form.table },
  };
  const rows = rowsOf(answers, mark);
  return {
    title,
    sections: [
      {
        header: title,
        content: [
          ...(form.cover ?? labelledLines)(answers),
          ...(form.involved ?? boxesAndLines)(answers),
          ...(form.statutory ?? boxColumns)(answers),
        ],
      },
      {
        header: title,
        landscape: true,
        content: [
          ...(form.before ?? []),
          ...(form.outcomes ?? allOutcomes)(form.rows?.(rows) ?? rows, layout, answers),
          ...(form.after ?? []),
          ...(form.plan ?? actionPlan)(answers),
        ],
      },
    ],
  };
}

/** Writes a page as one program does. */
export type Producer = (page: Page) => Uint8Array | Promise<Uint8Array>;

/** A case whose page says what the school meant, but for the differences given. */
export function caseOf(
  name: string,
  form: Form,
  differences: ExpectedReading = {},
  producer: Producer = docxLibrary,
): CorpusCase {
  return {
    name,
    bytes: () => producer(benchmark(form)),
    expected: { ...readingOf(form.answers), ...differences },
  };
}
