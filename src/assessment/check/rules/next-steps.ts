import type { AspectId, Framework, Level, Outcome } from '../../../framework/framework';
import { listed } from '../../../wording/sentences';
import type { Assessment } from '../../assessment';
import { isNamedIn, rowText } from '../../plan/plan-rows';
import type { Rule } from '../rule';
import { isTokenEvidence } from '../token-evidence';

/**
 * Every aspect at the lowest level needs a next step. It has one where something is written under its
 * outcome's actions, or where a row of the action plan names the aspect or its outcome. A row that names
 * neither aspect nor outcome gets the benefit of the doubt: it may be meant for any.
 */
export const nextStepRules: readonly Rule[] = [
  {
    kind: 'next-step-missing',
    severity: 'incomplete',
    find: (assessment) =>
      assessment.framework.outcomes.flatMap((outcome) => {
        const open = withoutNextStep(outcome, assessment);
        if (open.length === 0) return [];
        const place = { kind: 'actions', outcome: outcome.number } as const;
        return [{ place, text: sentence(open, outcome, assessment.framework) }];
      }),
  },
];

function sentence(open: readonly AspectId[], { number }: Outcome, framework: Framework): string {
  const { actionsHeading } = framework.keyQuestions;
  const are = open.length === 1 ? 'is' : 'are';
  return (
    `${listed(open)} ${are} ${lowestLevel(framework).label} without a next step. ` +
    `Write one under “${actionsHeading}” of outcome ${number} or in the action plan.`
  );
}

function withoutNextStep(outcome: Outcome, assessment: Assessment): AspectId[] {
  const { framework, outcomes, aspects, plan } = assessment;
  const actions = outcomes.find(({ number }) => number === outcome.number)?.actions;
  if (actions && !isTokenEvidence(actions)) return [];
  const lowest = lowestLevel(framework).key;
  const planned = plan.map(rowText).filter(isFilled);
  return outcome.aspects
    .map(({ id }) => id)
    .filter((id) => aspects.some((answer) => answer.id === id && answer.rating === lowest))
    .filter((id) => !planned.some((row) => isMeantFor(row, id, outcome, framework.outcomes)));
}

function lowestLevel({ levels }: Framework): Level {
  return levels.reduce((lowest, level) => (level.order < lowest.order ? level : lowest));
}

function isFilled(row: string): boolean {
  return row.trim() !== '' && !isTokenEvidence(row);
}

function isMeantFor(row: string, id: AspectId, own: Outcome, outcomes: readonly Outcome[]): boolean {
  const named = outcomes
    .flatMap((outcome): string[] => [outcomeName(outcome), ...outcome.aspects.map((aspect) => aspect.id)])
    .filter((name) => isNamedIn(row, name));
  return named.length === 0 || named.includes(id) || named.includes(outcomeName(own));
}

function outcomeName({ number }: Outcome): string {
  return `outcome ${number}`;
}
