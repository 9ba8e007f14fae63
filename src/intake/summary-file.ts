import type { RatingSummary } from '../api/resources/rating-summary';
import { summarySchema } from '../assessment/summary/rating-summary';
import type { Framework } from '../framework/framework';
import { frameworkByEdition } from '../framework/frameworks';
import { aspectsOf } from '../framework/lookup';

/** A summary file, or why it is none, as a sentence. */
export type SummaryFile =
  | { readonly summary: RatingSummary; readonly refusal: null }
  | { readonly summary: null; readonly refusal: string };

type Test = (value: unknown) => boolean;
type Field = keyof RatingSummary;

const uuid = matching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
const optional: readonly Field[] = ['statutory', 'involved'];

/**
 * Reads a summary file as strictly as the collector does. A field that is not known is refused here already, so
 * that nothing leaves the browser that does not belong in a summary.
 */
export function readSummaryFile(text: string): SummaryFile {
  const value = parsed(text.replace(/^\ufeff/, ''));
  const refusal = faultIn(value);
  // With no fault in any field it is one.
  return refusal === null ? { summary: value as RatingSummary, refusal } : { summary: null, refusal };
}

function faultIn(value: unknown): string | null {
  if (value === undefined) return 'This is no summary file: it does not hold JSON.';
  if (!isRecord(value) || value['schema'] !== summarySchema) return 'This is no summary file of a benchmark.';
  const edition = value['framework'];
  const framework = typeof edition === 'string' ? frameworkByEdition(edition) : undefined;
  if (framework === undefined) return 'This summary was made with an edition that is not known here.';
  const fields = fieldsOf(framework);
  const names = Object.keys(fields) as Field[];
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return `The field “${unknown}” is not known here.`;
  const missing = names.find((name) => !Object.hasOwn(value, name) && !optional.includes(name));
  if (missing !== undefined) return `The field “${missing}” is missing.`;
  const wrong = names.find((name) => Object.hasOwn(value, name) && !fields[name](value[name]));
  return wrong === undefined ? null : `The field “${wrong}” is not as it should be.`;
}

function fieldsOf(framework: Framework): Readonly<Record<Field, Test>> {
  const aspects = aspectsOf(framework).map(({ id }) => String(id));
  const levels = framework.levels.map(({ key }) => String(key));
  const items = framework.statutory.items.map(({ number }) => String(number));
  const groups = framework.involvement.groups.map(({ key }) => String(key));
  return {
    schema: oneOf([summarySchema]),
    submission: uuid,
    supersedes: (value) => value === null || uuid(value),
    framework: (value) => typeof value === 'string',
    collection: matching(/^.{1,100}$/su),
    school: exactly({ urn: matching(/^[0-9]{6}$/), name: matching(/^(?=.*\S).{1,200}$/su) }),
    completedOn: isDay,
    ratings: each(aspects, oneOf([...levels, null])),
    statutory: each(items, oneOf(['yes', 'no', null])),
    involved: each(groups, (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 999),
    share: (value) =>
      Array.isArray(value) && value.every(oneOf(aspects)) && new Set(value).size === value.length,
    nameInThanks: (value) => typeof value === 'boolean',
  };
}

/** An object with exactly these fields, each of which passes its test. */
function exactly(tests: Readonly<Record<string, Test>>): Test {
  const names = Object.keys(tests);
  return (value) =>
    isRecord(value) &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name) && tests[name]?.(value[name]) === true);
}

function each(names: readonly string[], test: Test): Test {
  return exactly(Object.fromEntries(names.map((name) => [name, test])));
}

function oneOf(allowed: readonly unknown[]): Test {
  return (value) => allowed.includes(value);
}

function matching(pattern: RegExp): Test {
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A day that there is, such as `2027-06-18`. */
function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** A text as JSON; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
