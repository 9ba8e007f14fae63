import type { GroupReport } from '../../../src/dashboard/api/api-client';
import type { SchoolLine } from '../../../src/api/resources/reports';
import { ruleInWords, usualRule } from '../../../src/collation/highlight-rule';
import { packRatings } from '../../../src/collation/packed-ratings';
import { tally } from '../../../src/collation/tally';
import { linesOf } from '../../../src/collector/figures/lines';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { aspectsOf } from '../../../src/framework/lookup';

/** What a school rates: one level for every aspect but those that are named; null for not answered. */
export interface InventedSchool {
  readonly every: string | null;
  readonly but?: Readonly<Record<string, string | null>>;
  readonly phase?: string;
  readonly receivedAt?: string;
  readonly share?: readonly string[];
}

/** A manager's report on schools that have sent, counted by the collector's own functions. */
export function inventedReport(
  schools: readonly InventedSchool[],
  overrides: Partial<GroupReport> = {},
): GroupReport {
  const lines = schools.map(schoolLine);
  const counts = tally(
    hertfordshire2019,
    lines.map(({ ratings }) => ({ ratings: packRatings(hertfordshire2019, ratings) })),
  );
  const participation = { schools: schools.length + 2, briefed: 6, started: 6, sent: schools.length };
  return {
    collection: { id: '2027', name: 'Summer 2027', framework: 'hertfordshire/2019', state: 'open' },
    population: 'area:dspl3',
    name: 'DSPL3',
    rule: ruleInWords(usualRule, { highest: 'Exemplary', lowest: 'Emerging' }),
    thresholds: usualRule,
    participation,
    basis: { ...participation, asAt: '2027-06-17T09:30:00.000Z' },
    ...linesOf(hertfordshire2019, counts, usualRule),
    comparedWith: null,
    schools: lines,
    ...overrides,
  };
}

function schoolLine(
  { every, but = {}, phase = 'Primary', receivedAt = '2027-06-01T09:00:00.000Z', share = [] }: InventedSchool,
  index: number,
): SchoolLine {
  const ratings = Object.fromEntries(
    aspectsOf(hertfordshire2019).map(({ id }) => [id, but[id] === undefined ? every : but[id]]),
  );
  return {
    urn: String(900001 + index),
    name: `School ${String.fromCharCode(65 + index)} (invented)`,
    phase,
    type: 'Community school',
    submission: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    receivedAt,
    late: false,
    edition: 'hertfordshire/2019',
    ratings,
    share,
    nameInThanks: true,
  };
}
