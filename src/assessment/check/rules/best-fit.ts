import { counted, listed } from '../../../wording/sentences';
import type { Assessment } from '../../assessment';
import { levelLabel } from '../../level-label';
import { forEachAspect, type Rule } from '../rule';

/** Every aspect has exactly one best fit. */
export const bestFitRules: readonly Rule[] = [
  {
    kind: 'outcome-missing',
    severity: 'uncounted',
    find: (assessment) =>
      outcomesMissing(assessment).map(({ number, aspects }) => ({
        place: { kind: 'outcome', outcome: number },
        text:
          `Outcome ${number} was not found in this document (${counted(aspects.length, 'aspect')}). ` +
          'If it is in a document of its own, put the two together; otherwise copy it from the template.',
      })),
  },
  forEachAspect({
    kind: 'aspect-missing',
    severity: 'uncounted',
    place: 'bestFit',
    sentence: ({ id, state }, assessment) =>
      state === 'missing' &&
      !outcomesMissing(assessment).some(({ aspects }) => aspects.some((a) => a.id === id))
        ? `${id} was not found in this document. Put its row back, with its letter, from the template.`
        : null,
  }),
  forEachAspect({
    kind: 'best-fit-missing',
    severity: 'uncounted',
    place: 'bestFit',
    sentence: ({ id, state, suggestion }) =>
      state === 'open' && suggestion === null
        ? `${id} has no best fit yet. Highlight the statement that fits your school best.`
        : null,
  }),
  forEachAspect({
    kind: 'best-fit-only-hinted',
    severity: 'uncounted',
    place: 'bestFit',
    sentence: ({ id, state, suggestion }, { framework }) =>
      state === 'open' && suggestion !== null
        ? `${id} is not highlighted, though ${levelLabel(framework, suggestion)} seems to be meant. ` +
          'Highlight that statement if it fits your school best.'
        : null,
  }),
  forEachAspect({
    kind: 'best-fit-conflict',
    severity: 'uncounted',
    place: 'bestFit',
    sentence: ({ id, state, marked, reason }, { framework }) => {
      if (state !== 'conflict') return null;
      if (marked.length < 2)
        return `${id} has no single best fit. ${reason ?? ''} Make the two say the same.`;
      const labels = listed(marked.map((level) => levelLabel(framework, level)));
      return `${id} is marked as ${labels}. Keep the mark on the statement that fits your school best.`;
    },
  }),
  forEachAspect({
    kind: 'best-fit-unsure',
    severity: 'uncounted',
    place: 'bestFit',
    sentence: ({ id, state, reason }) =>
      state === 'unsure'
        ? `${id} could not be read with certainty. ${reason ?? ''} Check its row and highlight one statement.`
        : null,
  }),
  forEachAspect({
    kind: 'best-fit-unconfirmed',
    severity: 'uncounted',
    place: 'bestFit',
    sentence: ({ id, state, reason }) =>
      state === 'unconfirmed'
        ? `${id} is not confirmed yet. ${reason ?? ''} Confirm it if it still fits, or choose another.`
        : null,
  }),
];

/** Outcomes of which no aspect was found: one finding says it better than one for each aspect. */
function outcomesMissing({ framework, aspects }: Assessment): Assessment['framework']['outcomes'] {
  const missing = new Set(aspects.filter(({ state }) => state === 'missing').map(({ id }) => id));
  return framework.outcomes.filter((outcome) => outcome.aspects.every(({ id }) => missing.has(id)));
}
