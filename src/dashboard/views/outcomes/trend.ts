import { type Answer, ok } from '../../../api/client';
import type { CountsByLevel, ReportQuery } from '../../../api/resources/reports';
import type { Collection } from '../../../api/resources/collections';
import type { ApiClient } from '../../api/api-client';

/** One aspect in a collection, and the schools that are in it and in the chosen one too. */
export interface TrendPoint {
  readonly collection: Collection;
  readonly all: CountsByLevel | null;
  /** The same schools then and now; null where there is none, and for the chosen collection itself. */
  readonly matched: { readonly now: CountsByLevel; readonly before: CountsByLevel } | null;
}

/**
 * How an aspect has moved over the collections, the oldest first and the chosen one last. Each earlier one is
 * asked for as what the chosen one is compared with, so that aspects of different editions go together.
 *
 * @param earlier the newest first
 */
export async function trendOf(
  api: ApiClient,
  aspect: string,
  chosen: Collection,
  earlier: readonly Collection[],
  filter: ReportQuery,
): Promise<Answer<readonly TrendPoint[]>> {
  const answers = await Promise.all([
    api.report(chosen.id, filter),
    ...earlier.map(({ id }) => api.report(chosen.id, { ...filter, compareWith: id })),
  ]);
  const points: TrendPoint[] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer.kind !== 'ok') return answer;
    const collection = index === 0 ? chosen : earlier[index - 1];
    if (collection === undefined) continue;
    const then = answer.value.comparedWith?.aspects.find((line) => line.aspect === aspect);
    const now = answer.value.aspects.find((line) => line.aspect === aspect);
    // The chosen one comes first and so ends last.
    points.unshift(
      index === 0
        ? { collection, all: now?.counts ?? null, matched: null }
        : { collection, all: then?.before ?? null, matched: then?.matched ?? null },
    );
  }
  return ok(points);
}
