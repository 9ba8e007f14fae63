import { type Static, Type } from '@sinclair/typebox';
import {
  anyCollection,
  anyId,
  collectionText,
  count,
  submissionText,
  text,
  textOrNull,
  urn,
  urnText,
} from '../fields';
import type { OperationTable } from '../operation';
import { byName, list, object, oneOf, orNull, partial } from '../parts';
import { collectionState } from './collections';
import { consent } from './rating-summary';

const schools = Type.Integer({ minimum: 1, maximum: 1000 });
const share = Type.Integer({ minimum: 1, maximum: 100 });

/** The thresholds of strengths and needs. Shares are in per cent of the schools that rated the aspect. */
export const highlightRule = object({
  /** An aspect that fewer schools rated is neither a strength nor a need. */
  leastRated: schools,
  /** The least share at the highest level that makes a strength. */
  strengthShare: share,
  /** The least share at the lowest level that makes a need. */
  needShare: share,
  /** The least number of schools at the lowest level that makes a need. */
  needSchools: schools,
  /** How many of the highest shares can be strengths or needs; ties at the cut are all in. */
  among: schools,
});
export type HighlightRule = Static<typeof highlightRule>;

const highlight = oneOf(['strength', 'need', 'split']);
export type Highlight = Static<typeof highlight>;

/** Why counts are not shown. It never says that the schools agree, because that would tell each school's rating. */
const withheld = oneOf(['too-few', 'would-tell']);
export type Withheld = Static<typeof withheld>;

/** How many schools stand at each level, by the level's key. */
export const countsByLevel = object({ levels: byName(count), rated: count });
export type CountsByLevel = Static<typeof countsByLevel>;

/** One aspect in a report. A figure that may not be shown is null. */
const aspectLine = object({
  aspect: text,
  counts: orNull(countsByLevel),
  /** Schools that left it blank; null outside the manager's own view. */
  unanswered: orNull(count),
  highlight: orNull(highlight),
  withheld: orNull(withheld),
  /** The moment that the counts are of, or the day; null in the manager's own view, which is of this moment. */
  asAt: textOrNull,
});
export type AspectLine = Static<typeof aspectLine>;

/** One outcome in a report: its aspects added up, if all of them may be shown. */
const outcomeLine = object({
  outcome: Type.Integer(),
  counts: orNull(countsByLevel),
  /** The need to look at first; null where no aspect of the outcome is a need. */
  priority: textOrNull,
});
export type OutcomeLine = Static<typeof outcomeLine>;

/** One aspect in an earlier collection, beside the matched schools of both. */
const comparedAspect = object({
  aspect: text,
  /** All schools of then; null where there is nothing, or nothing may be shown. */
  before: orNull(countsByLevel),
  /** The schools that are in both; null outside the manager's own view. */
  matched: orNull(object({ now: countsByLevel, before: countsByLevel })),
});

const compared = object({
  /** The earlier collection's id. */
  collection: collectionText,
  matchedSchools: orNull(count),
  aspects: list(comparedAspect),
});
export type Compared = Static<typeof compared>;

/** How many schools have been briefed, have started and have sent. Who has sent has started. */
const participation = object({
  /** Open schools, and those that have sent something before they closed. */
  schools: count,
  briefed: count,
  started: count,
  sent: count,
});
export type Participation = Static<typeof participation>;

/** What figures rest on: how many schools had sent when they were made, and the moment or the day of that. */
const basis = object({ ...participation.properties, asAt: text });
export type Basis = Static<typeof basis>;

/** A school's ratings, as its area's manager sees them. */
const schoolLine = object({
  urn: urnText,
  name: text,
  phase: textOrNull,
  type: textOrNull,
  submission: submissionText,
  receivedAt: text,
  late: Type.Boolean(),
  /** With `-draft` where ratings rest on draft wording. */
  edition: text,
  /** The level's key by aspect; null for not answered. */
  ratings: byName(textOrNull),
  ...consent.properties,
});
export type SchoolLine = Static<typeof schoolLine>;

/** A group of schools in a report. */
const populationReport = object({
  /** Such as `area:dspl3`. */
  population: text,
  name: text,
  /** Of this moment. */
  participation,
  /** Of the moment of the figures; null where there are none, or nothing was kept of it. */
  basis: orNull(basis),
  aspects: list(aspectLine),
  outcomes: list(outcomeLine),
  comparedWith: orNull(compared),
  /** There in a manager's own view alone. */
  schools: Type.Optional(list(schoolLine)),
});
export type PopulationReport = Static<typeof populationReport>;

/** The beginning of every report. */
const reportHead = object({
  collection: object({ id: collectionText, name: text, framework: text, state: collectionState }),
  /** How strengths and needs were found, in words and in numbers. */
  rule: text,
  thresholds: highlightRule,
});
export type ReportHead = Static<typeof reportHead>;

/** A collection collated: over a manager's own area alone, or over the county and then each of its areas. */
const report = object({ ...reportHead.properties, populations: list(populationReport) });
export type Report = Static<typeof report>;

const params = object({ collection: anyCollection });
const groups = { phase: anyId, type: anyId, compareWith: anyCollection };
const reportQuery = partial({ ...groups, area: anyId, school: urn });
/** Which schools a report is on, and which collection it is compared with. */
export type ReportQuery = Static<typeof reportQuery>;

export const reportOperations = {
  'GET /reports/:collection': {
    operationId: 'readReport',
    summary: 'Reports on a manager’s own area with its schools, or on the county and each of its areas.',
    params,
    querystring: reportQuery,
    response: { 200: report },
  },
  'GET /reports/:collection/released': {
    operationId: 'readReleasedReport',
    summary: 'Reports what of a manager’s own area others may see, such as in a newsletter.',
    params,
    querystring: partial({ compareWith: anyCollection }),
    response: { 200: report },
  },
  'POST /reports/:collection/released': {
    operationId: 'releaseReport',
    summary:
      'Makes the figures that others may see now, where five schools have sent or changed something since.',
    params,
    querystring: partial({ compareWith: anyCollection }),
    response: { 200: report },
  },
  'GET /published-reports/:collection': {
    operationId: 'readPublishedReport',
    summary: 'Reports on the county and each of its areas, once the collection is published.',
    params,
    querystring: partial(groups),
    response: { 200: report },
  },
  'GET /highlight-rule': {
    operationId: 'readHighlightRule',
    summary: 'Reads the thresholds of strengths and needs.',
    response: { 200: highlightRule },
  },
  'PUT /highlight-rule': {
    operationId: 'changeHighlightRule',
    summary: 'Sets the thresholds of strengths and needs, all of them, for every area.',
    body: highlightRule,
    response: { 200: highlightRule },
  },
} as const satisfies OperationTable;
