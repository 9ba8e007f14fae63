import type { SentWithRatings } from '../../api/resources/submissions';
import type { Sent } from '../store/submissions/sent-history';
import type { Store } from '../store/store';

/**
 * What a school has sent to all collections, the newest first, so many, from before a sequence where one is given. Of
 * what was withdrawn no ratings are told: what a school takes back is no longer shown.
 */
export async function historyOfSchool(
  store: Store,
  urn: string,
  limit: number,
  before: number | null,
): Promise<(Sent & SentWithRatings)[]> {
  const history = await store.sentHistory.withSummaries(urn, limit, before);
  return history.map(({ summary: { framework: edition, completedOn, ratings }, ...sent }) => {
    return { ...sent, edition, completedOn, ratings: sent.withdrawn === null ? ratings : null };
  });
}
