import type { RatingSummary } from '../../assessment/summary/rating-summary';
import type { Sent } from '../store/submissions/sent-history';
import type { Store } from '../store/store';

/** A submission as the manager of its school's area sees it. */
export interface SentWithRatings extends Sent {
  /** With `-draft` where ratings rest on draft wording. */
  readonly edition: string;
  /** A day. */
  readonly completedOn: string;
  /** The level's key by aspect; null for what was withdrawn: what a school takes back is no longer shown. */
  readonly ratings: Readonly<Record<string, string | null>> | null;
}

/** What a school has sent to all collections, the newest first, so many, from before a sequence where one is given. */
export async function historyOfSchool(
  store: Store,
  urn: string,
  limit: number,
  before: number | null,
): Promise<SentWithRatings[]> {
  const history = await store.sentHistory.withSummaries(urn, limit, before);
  return history.map(({ summary, ...sent }) => {
    const { framework: edition, completedOn, ratings } = JSON.parse(summary) as RatingSummary;
    return { ...sent, edition, completedOn, ratings: sent.withdrawn === null ? ratings : null };
  });
}
