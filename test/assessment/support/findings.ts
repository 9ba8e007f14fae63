import { check } from '../../../src/assessment/check/check';
import type { Finding } from '../../../src/assessment/check/finding';
import { anAssessment, type Overrides } from './build-assessment';

/** What the check finds in an otherwise complete assessment with these answers. */
export function findingsIn(overrides: Overrides): Finding[] {
  return check(anAssessment(overrides));
}

/** The kinds of what the check finds. */
export function kindsIn(overrides: Overrides): string[] {
  return findingsIn(overrides).map(({ kind }) => kind);
}
