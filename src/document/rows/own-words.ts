import type { Framework } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';
import type { Wording } from '../text/wording';
import { statementTexts } from './benchmark-row';
import type { BenchmarkRow } from './benchmark-row';

/** From here on a row's wording is, edited or not, the framework's. */
const likelyScore = 0.4;
/** So many rows make a framework; fewer may be rows that the school has added to a small part of ours. */
const mostOwnRows = 5;

/**
 * True where a document's own words are a framework's: those of at least half of the rows that can be compared
 * with it. Tags, letters and a few rows that two frameworks share are not enough.
 */
export function wordsConfirm(wording: Wording, rows: readonly BenchmarkRow[]): boolean {
  let known = 0;
  let strange = 0;
  for (const row of rows) {
    const written = writtenIn(row);
    if (written.length === 0) continue;
    const [best] = wording.rank(written);
    if (best !== undefined && best.score >= likelyScore) known += 1;
    // A level that the authority has not published can only be told word for word.
    else if (row.tagged.length > 0 || written.some(([level]) => wording.isMostlyPublished(level)))
      strange += 1;
  }
  return known >= strange || (known > 0 && strange < mostOwnRows);
}

/** How well a document and a framework fit each other, the weightiest first. */
export type Fit = readonly [
  /** How much of the framework's wording stands in the document: 1 for a statement word for word. */
  wording: number,
  /** The share of the framework that this is. */
  share: number,
  /** How many controls carry the framework's tags. */
  tags: number,
];

/** Measures how well rows that have been read by a framework fit it. */
export function fitOf(
  framework: Framework,
  wording: Wording,
  rows: readonly BenchmarkRow[],
  tags: number,
): Fit {
  let sum = 0;
  for (const row of rows) {
    const written = writtenIn(row);
    const [best] = wording.rank(written);
    if (best !== undefined && best.score >= likelyScore) sum += wording.likenessTo(best.key, written);
  }
  return [sum, sum / (aspectsOf(framework).length * framework.levels.length), tags];
}

/** True where one fit is better than another: what weighs less counts only where the rest is equal. */
export function fitsBetter(one: Fit, other: Fit): boolean {
  const at = one.findIndex((measure, index) => measure !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

function writtenIn(row: BenchmarkRow): ReturnType<typeof statementTexts> {
  return statementTexts(row).filter(([, normal]) => normal !== '');
}
