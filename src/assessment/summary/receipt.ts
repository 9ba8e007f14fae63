import type { RatingSummary } from './rating-summary';

/** What the collector answers to a summary that it has stored; the school keeps it with its document. */
export interface Receipt {
  readonly submission: RatingSummary['submission'];
  /** The moment of storing, in ISO 8601 and UTC, such as `2027-06-18T09:30:00.000Z`. */
  readonly receivedAt: string;
  /** SHA-256, in hexadecimal, of the stored summary in canonical JSON: a school can prove what it sent. */
  readonly digest: string;
  readonly collection: RatingSummary['collection'];
  readonly supersedes: RatingSummary['supersedes'];
}
