import { judgeEvidence } from '../judge-evidence';
import { forEachAspect, type Rule } from '../rule';

/** Every aspect says why its best fit was chosen. An aspect that is not in the document is reported once. */
export const evidenceRules: readonly Rule[] = [
  forEachAspect({
    kind: 'evidence-missing',
    severity: 'incomplete',
    place: 'evidence',
    sentence: (answer, { framework }) =>
      answer.state !== 'missing' && judgeEvidence(answer, framework) === 'none'
        ? `${answer.id} has no evidence yet. Write what is in place and how you know that it works.`
        : null,
  }),
  forEachAspect({
    kind: 'evidence-token',
    severity: 'incomplete',
    place: 'evidence',
    sentence: (answer, { framework }) =>
      judgeEvidence(answer, framework) === 'token'
        ? `${answer.id} has only “${oneLine(answer.evidence.text)}” as evidence. Write what is in place here, ` +
          'even if in a few words.'
        : null,
  }),
  forEachAspect({
    kind: 'evidence-repeats-statement',
    severity: 'incomplete',
    place: 'evidence',
    sentence: (answer, { framework }) =>
      judgeEvidence(answer, framework) === 'statement'
        ? `${answer.id} repeats the statement as evidence. Add what shows that it is so in your school.`
        : null,
  }),
];

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
