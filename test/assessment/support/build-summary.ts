import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import type { Assessment } from '../../../src/assessment/assessment';
import { type Sending, summarise } from '../../../src/assessment/summary/rating-summary';
import { anAssessment } from './build-assessment';

/** What a school sends along with its ratings, unless a test says otherwise. */
export function aSending(changes: Partial<Sending> = {}): Sending {
  return {
    submission: '0b5e0a52-7c1f-4a57-9d3c-2f4f1f0f9a01',
    supersedes: null,
    collection: '2026-27',
    completedOn: '2027-06-18',
    include: { statutory: true, involved: true },
    share: [],
    nameInThanks: false,
    ...changes,
  };
}

/** The rating summary of an assessment, complete unless a test brings another. */
export function aSummary(
  changes: Partial<RatingSummary> = {},
  assessment: Assessment = anAssessment(),
): RatingSummary {
  return { ...summarise(assessment, aSending()), ...changes };
}
