import type { ExpectedReading } from '../../case';
import { aspectIds, type Level } from '../wording/wording';

/** Who took part, as a school knows it. */
export interface Person {
  /** Key of the group, such as `seniorLeader`. */
  readonly group: string;
  readonly name: string;
  readonly role?: string;
  readonly date?: string;
}

/** What one school wants to say with the form, before anything is written on a page. */
export interface Answers {
  /** Empty where the school did not say; likewise the URN. */
  readonly school: string;
  readonly urn: string;
  readonly ratings: Readonly<Record<string, Level>>;
  /** The evidence by aspect; an aspect that is left out has none. */
  readonly evidence: Readonly<Record<string, string>>;
  readonly statutory: Readonly<Record<string, 'yes' | 'no'>>;
  readonly people: readonly Person[];
  /** By outcome number. */
  readonly notes: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
  /** Rows of the action plan, in the form's columns. */
  readonly plan: readonly (readonly string[])[];
}

/** What a careful person reads where the page shows all that the school wanted to say. */
export function readingOf(answers: Answers): ExpectedReading {
  const involved: Record<string, number> = {};
  for (const { group } of answers.people) {
    involved[group] = (involved[group] ?? 0) + 1;
  }
  return {
    ...(answers.school === '' ? {} : { school: answers.school }),
    ...(answers.urn === '' ? {} : { urn: answers.urn }),
    ratings: answers.ratings,
    evidence: Object.keys(answers.evidence),
    statutory: answers.statutory,
    involved,
  };
}

/** The answers to some aspects only, as when a school got no further. */
export function only(answers: Answers, keep: (id: string) => boolean): Answers {
  const kept = <T>(byAspect: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(byAspect).filter(([id]) => keep(id)));
  return { ...answers, ratings: kept(answers.ratings), evidence: kept(answers.evidence) };
}

/** The same answers without ratings or evidence for the aspects named. */
export function without(answers: Answers, ids: readonly string[]): Answers {
  return only(answers, (id) => !ids.includes(id));
}

/** One rating for each aspect, read from `m`, `x` and `y` in order: eMerging, eXpected, exemplarY. */
export function ratingsFrom(letters: string): Readonly<Record<string, Level>> {
  const level: Readonly<Record<string, Level>> = { m: 'emerging', x: 'expected', y: 'exemplary' };
  const ratings: Record<string, Level> = {};
  const each = [...letters.replace(/ /g, '')];
  aspectIds.forEach((id, index) => {
    const rating = level[each[index] ?? '-'];
    if (rating) {
      ratings[id] = rating;
    }
  });
  return ratings;
}
