import type { Assessment, StatutoryAnswer } from '../../assessment';
import type { Problem, Rule } from '../rule';

/** Every item of the statutory checklist wants one answer. */
export const statutoryRules: readonly Rule[] = [
  {
    kind: 'statutory-unanswered',
    severity: 'incomplete',
    find: (assessment) =>
      items(
        assessment,
        null,
        (number, yes, no) => `Statutory item ${number} has no answer. Tick ${yes} or ${no}.`,
      ),
  },
  {
    kind: 'statutory-both',
    severity: 'incomplete',
    find: (assessment) =>
      items(
        assessment,
        'both',
        (number, yes, no) =>
          `Statutory item ${number} is ticked both ${yes} and ${no}. Keep the one that is true.`,
      ),
  },
];

function items(
  { statutory, framework }: Assessment,
  answer: StatutoryAnswer['answer'],
  sentence: (number: number, yes: string, no: string) => string,
): Problem[] {
  const { yes, no } = framework.statutory.answers;
  return statutory
    .filter((item) => item.answer === answer)
    .map(({ number }) => ({ place: { kind: 'statutory', item: number }, text: sentence(number, yes, no) }));
}
