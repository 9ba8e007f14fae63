import { involvedCounts } from '../../src/assessment/summary/involved-counts';
import type { Assessment } from '../../src/assessment/assessment';
import type { Reading } from '../../src/document/reading';
import type { ExpectedReading } from './case';

/** What a reading says and what it should say, in one shape that can be compared and printed. */
export interface Answers {
  readonly recognised: boolean;
  readonly reason: string | null;
  readonly school: string | null;
  readonly urn: string | null;
  readonly ratings: Readonly<Record<string, string>>;
  readonly conflicts: readonly string[];
  readonly unsure: readonly string[];
  readonly suggestions: Readonly<Record<string, string>>;
  readonly evidence: readonly string[];
  readonly statutory: Readonly<Record<string, string>>;
  readonly involved: Readonly<Record<string, number>>;
  readonly notesIn: readonly number[];
  readonly actionsIn: readonly number[];
  /** Notes that should be there and are not. */
  readonly notesMissing: readonly string[];
}

const none: Answers = {
  recognised: false,
  reason: null,
  school: null,
  urn: null,
  ratings: {},
  conflicts: [],
  unsure: [],
  suggestions: {},
  evidence: [],
  statutory: {},
  involved: {},
  notesIn: [],
  actionsIn: [],
  notesMissing: [],
};

/** What the case says that a careful person reads. */
export function expectedAnswers(expected: ExpectedReading): Answers {
  if (expected.recognised === false) return { ...none, reason: expected.reason ?? null };
  const { either = [], conflicts = [], unsure = [], ratings = {}, evidence = [] } = expected;
  return {
    recognised: true,
    reason: null,
    school: expected.school ?? null,
    urn: expected.urn ?? null,
    ratings: withoutIds(ratings, either),
    conflicts: sortedWithout(conflicts, either),
    unsure: sortedWithout(unsure, either),
    suggestions: expected.suggestions ?? {},
    evidence: [...evidence].sort(),
    statutory: expected.statutory ?? {},
    involved: expected.involved ?? {},
    notesIn: expected.notesIn ?? [],
    actionsIn: expected.actionsIn ?? [],
    notesMissing: [],
  };
}

/**
 * What was read, as far as the case compares it. An aspect that may be certain or unsure is left out, unless
 * it was read as another rating than the case's. A suggestion counts only where nothing is chosen.
 */
export function answersRead(reading: Reading, expected: ExpectedReading): Answers {
  if (!reading.recognised) {
    return { ...none, reason: expected.reason === undefined ? null : reading.reason.code };
  }
  const { assessment } = reading;
  const { either = [], ratings: chosen = {}, notes = [] } = expected;
  const ratings: Record<string, string> = {};
  const suggestions: Record<string, string> = {};
  const states: Record<string, string[]> = { conflict: [], unsure: [] };
  for (const { id, rating, state, suggestion } of assessment.aspects) {
    const open = either.includes(id) && (rating === null || rating === chosen[id]);
    if (rating !== null && !open) ratings[id] = rating;
    if (suggestion !== null && rating === null) suggestions[id] = suggestion;
    if (!either.includes(id)) states[state]?.push(id);
  }
  return {
    recognised: true,
    reason: null,
    school: assessment.school.name,
    urn: assessment.school.urn,
    ratings,
    conflicts: (states['conflict'] ?? []).sort(),
    unsure: (states['unsure'] ?? []).sort(),
    suggestions,
    evidence: assessment.aspects
      .filter(({ evidence }) => evidence.present)
      .map(({ id }) => id)
      .sort(),
    statutory: statutoryRead(assessment),
    involved: Object.fromEntries(Object.entries(involvedCounts(assessment)).filter(([, count]) => count > 0)),
    notesIn: expected.notesIn === undefined ? [] : outcomesWith(assessment, 'notes'),
    actionsIn: expected.actionsIn === undefined ? [] : outcomesWith(assessment, 'actions'),
    notesMissing: notes.filter((note) => !notesRead(assessment).some((text) => text.includes(note))),
  };
}

function statutoryRead({ statutory }: Assessment): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const { number, answer } of statutory) {
    if (answer === 'yes' || answer === 'no') answers[number] = answer;
  }
  return answers;
}

function outcomesWith({ outcomes }: Assessment, kind: 'notes' | 'actions'): number[] {
  return outcomes.filter((outcome) => outcome[kind] !== null).map(({ number }) => number);
}

function notesRead({ notes, addedRows }: Assessment): string[] {
  return [...notes, ...addedRows.map(({ text }) => text)];
}

function withoutIds(
  record: Readonly<Record<string, string>>,
  ids: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => !ids.includes(id)));
}

function sortedWithout(list: readonly string[], ids: readonly string[]): string[] {
  return list.filter((id) => !ids.includes(id)).sort();
}
