import { addedRowName } from '../../added-row-name';
import type { Assessment, StatutoryAnswer } from '../../assessment';
import { involvedCounts } from '../../summary/involved-counts';
import type { Problem, Rule } from '../rule';

/** The tool is meant to be filled in together. */
export const involvementRules: readonly Rule[] = [
  {
    kind: 'nobody-involved',
    severity: 'incomplete',
    find: (assessment) =>
      Object.values(involvedCounts(assessment)).some((count) => count > 0)
        ? []
        : [
            {
              place: { kind: 'involved' },
              text: `Nobody is named under “${assessment.framework.involvement.title}”. Write who took part.`,
            },
          ],
  },
];

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

/** A school may add rows of its own. The finding says that they are not sent. */
export const addedRowRules: readonly Rule[] = [
  {
    kind: 'row-added',
    severity: 'advice',
    find: ({ addedRows }) =>
      addedRows.map((row, index) => ({
        place: { kind: 'addedRow', index },
        text:
          `${addedRowName(row)} was added by your school. It stays in your document and is not part of ` +
          'what is sent.',
      })),
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
