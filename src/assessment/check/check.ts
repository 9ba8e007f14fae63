import type { Assessment } from '../assessment';
import { inDocumentOrder } from '../document-order';
import type { Finding } from './finding';
import type { Rule } from './rule';
import { bestFitRules } from './rules/best-fit';
import { evidenceRules } from './rules/evidence';
import { addedRowRules, involvementRules, statutoryRules } from './rules/form';
import { nextStepRules } from './rules/next-steps';
import { schoolRules } from './rules/school';

/** Every rule of the completeness check. */
export const rules: readonly Rule[] = [
  ...schoolRules,
  ...involvementRules,
  ...statutoryRules,
  ...bestFitRules,
  ...evidenceRules,
  ...nextStepRules,
  ...addedRowRules,
];

/** The findings of the completeness check, in the document's order; none when the assessment is complete. */
export function check(assessment: Assessment): Finding[] {
  const findings = rules.flatMap(({ kind, severity, find }) =>
    find(assessment).map((problem): Finding => ({ kind, severity, ...problem })),
  );
  return inDocumentOrder(findings, assessment.framework);
}
