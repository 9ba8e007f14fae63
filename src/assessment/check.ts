import type { Assessment } from './assessment';
import type { Finding } from './finding';
import type { Rule } from './rule';
import { addedRowRules } from './rules/added-rows';
import { bestFitRules } from './rules/best-fit';
import { evidenceRules } from './rules/evidence';
import { involvementRules } from './rules/involvement';
import { nextStepRules } from './rules/next-steps';
import { schoolRules } from './rules/school';
import { statutoryRules } from './rules/statutory';

/** Every rule of the completeness check, in the order of the document. */
export const rules: readonly Rule[] = [
  ...schoolRules,
  ...involvementRules,
  ...statutoryRules,
  ...bestFitRules,
  ...evidenceRules,
  ...nextStepRules,
  ...addedRowRules,
];

/** What is still to do before an assessment is complete; empty when nothing is. */
export function check(assessment: Assessment): Finding[] {
  return rules.flatMap(({ kind, severity, find }) =>
    find(assessment).map((problem) => ({ kind, severity, ...problem })),
  );
}
