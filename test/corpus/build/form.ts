import type { ExpectedReading } from '../case';
import { aspects, outcomes, type LevelName, levelNames } from './wording';

export interface Person {
  /** Key of the involvement group. */
  readonly group: string;
  readonly role: string;
  readonly name: string;
  readonly date: string;
}

/** What one school has filled in. */
export interface Form {
  readonly school: string;
  readonly urn: string;
  readonly keyDates: readonly (readonly [label: string, text: string])[];
  readonly people: readonly Person[];
  readonly statutory: Readonly<Record<number, 'yes' | 'no'>>;
  readonly ratings: Readonly<Record<string, LevelName>>;
  /** Evidence by aspect. */
  readonly evidence: Readonly<Record<string, string>>;
  /** Notes and actions by outcome. */
  readonly notes: Readonly<Record<number, string>>;
  readonly actions: Readonly<Record<number, string>>;
  readonly plan: readonly (readonly string[])[];
}

/** What a careful person reads from a document that shows this form plainly. */
export function expectedOf(form: Form): ExpectedReading {
  const involved: Record<string, number> = {};
  for (const { group } of form.people) involved[group] = (involved[group] ?? 0) + 1;
  return {
    ...(form.school === '' ? {} : { school: form.school }),
    ...(form.urn === '' ? {} : { urn: form.urn }),
    ratings: form.ratings,
    evidence: Object.keys(form.evidence),
    statutory: form.statutory,
    involved,
  };
}

/** The outcomes whose notes and actions a document shows. */
export function outcomeTextsOf({ notes, actions }: Form): Pick<ExpectedReading, 'notesIn' | 'actionsIn'> {
  return { notesIn: Object.keys(notes).map(Number), actionsIn: Object.keys(actions).map(Number) };
}

/**
 * Ratings from one string an outcome: a digit for each aspect, 1 Emerging, 2 Expected, 3 Exemplary, `-` for
 * none chosen.
 */
export function ratingsFrom(...digits: readonly string[]): Record<string, LevelName> {
  const ratings: Record<string, LevelName> = {};
  outcomes.forEach((outcome, index) => {
    outcome.aspects.forEach((aspect, position) => {
      const level = levelNames[Number(digits[index]?.[position] ?? '-') - 1];
      if (level !== undefined) ratings[aspect.id] = level;
    });
  });
  return ratings;
}

/** A copy of a record by aspect without these aspects. */
export function without<T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
}

/** A copy of a record by aspect with these aspects only. */
export function only<T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));
}

/** The ids of an outcome's aspects, or of all. */
export function idsOf(outcome?: number): string[] {
  return aspects.filter((aspect) => outcome === undefined || aspect.outcome === outcome).map(({ id }) => id);
}
