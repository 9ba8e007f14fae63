import type { Assessment } from '../../assessment/assessment';
import { involvedCounts } from '../../assessment/summary/involved-counts';
import { frameworks } from '../../framework/frameworks';
import type { Urn } from '../../framework/identifiers';
import { aspectsOf } from '../../framework/lookup';
import { notesOf } from './notes';
import type { DocumentReading } from '../read-document';
import type { Reason } from './reason';

/** One document as `read --json` prints it. Every key is always there. */
export interface DocumentJson {
  readonly file: string;
  readonly recognised: boolean;
  /** Null where the document is recognised. */
  readonly reason: Reason | null;
  readonly edition: string | null;
  readonly school: string | null;
  readonly urn: Urn | null;
  /** Every aspect of the framework; null where there is no certain best fit. */
  readonly ratings: Readonly<Record<string, string | null>>;
  readonly conflicts: readonly string[];
  readonly unsure: readonly string[];
  readonly suggestions: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, boolean>>;
  /** Every item of the checklist; null where neither or both of the boxes are ticked. */
  readonly statutory: Readonly<Record<string, 'yes' | 'no' | null>>;
  /** Every group of the framework: how many people took part. */
  readonly involved: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

/** The document as `read --json` prints it. */
export function toJson(reading: DocumentReading): DocumentJson {
  const { file } = reading;
  return reading.recognised
    ? { file, recognised: true, reason: null, ...answersOf(reading.assessment) }
    : { file, recognised: false, reason: reading.reason, ...nothingKnown() };
}

type Answers = Omit<DocumentJson, 'file' | 'recognised' | 'reason'>;

function answersOf(assessment: Assessment): Answers {
  const { edition, school, aspects, statutory } = assessment;
  const inState = (wanted: string) => aspects.filter(({ state }) => state === wanted).map(({ id }) => id);
  return {
    edition,
    school: school.name,
    urn: school.urn,
    ratings: Object.fromEntries(aspects.map(({ id, rating }) => [id, rating])),
    conflicts: inState('conflict'),
    unsure: inState('unsure'),
    suggestions: Object.fromEntries(
      aspects.flatMap(({ id, suggestion }) => (suggestion === null ? [] : [[id, suggestion]])),
    ),
    evidence: Object.fromEntries(aspects.map(({ id, evidence }) => [id, evidence.present])),
    statutory: Object.fromEntries(
      statutory.map(({ number, answer }) => [number, answer === 'both' ? null : answer]),
    ),
    involved: involvedCounts(assessment),
    notes: notesOf(assessment),
  };
}

/** Nothing known, under the keys of every framework, so that a program finds the same keys in every object. */
function nothingKnown(): Answers {
  const aspects = frameworks.flatMap(aspectsOf);
  const items = frameworks.flatMap(({ statutory }) => statutory.items);
  const groups = frameworks.flatMap(({ involvement }) => involvement.groups);
  return {
    edition: null,
    school: null,
    urn: null,
    ratings: Object.fromEntries(aspects.map(({ id }) => [id, null])),
    conflicts: [],
    unsure: [],
    suggestions: {},
    evidence: Object.fromEntries(aspects.map(({ id }) => [id, false])),
    statutory: Object.fromEntries(items.map(({ number }) => [number, null])),
    involved: Object.fromEntries(groups.map(({ key }) => [key, 0])),
    notes: [],
  };
}
