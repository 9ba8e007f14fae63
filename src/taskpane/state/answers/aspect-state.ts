import type { AspectAnswer } from '../../../assessment/assessment';
import { judgeEvidence } from '../../../assessment/check/judge-evidence';
import type { Framework } from '../../../framework/framework';
import { findLevel } from '../../../framework/lookup';

/** Where an aspect's best fit stands, in a few words. */
export function bestFitWords({ state, rating }: AspectAnswer, framework: Framework): string {
  switch (state) {
    case 'answered':
      return rating === null ? '' : (findLevel(framework, rating)?.label ?? rating);
    case 'open':
      return 'No best fit yet';
    case 'conflict':
      return 'More than one is marked';
    case 'unsure':
      return 'Could not be read with certainty';
    case 'unconfirmed':
      return 'Brought over, not confirmed yet';
    case 'missing':
      return 'Not in this document';
  }
}

/** Where an aspect's evidence stands, in a few words. */
export function evidenceWords(answer: AspectAnswer, framework: Framework): string {
  switch (judgeEvidence(answer, framework)) {
    case 'some':
      return 'Evidence written';
    case 'none':
      return 'No evidence yet';
    case 'token':
      return 'Evidence too short to say something';
    case 'statement':
      return 'Evidence repeats the statement';
  }
}

/** Whether anything about an aspect is still to do. */
export function isDone(answer: AspectAnswer, framework: Framework): boolean {
  return answer.state === 'answered' && judgeEvidence(answer, framework) === 'some';
}

/** The first aspect after a given one that is not done, going round at the end; null where all are. */
export function nextOpen(
  aspects: readonly AspectAnswer[],
  framework: Framework,
  after: AspectAnswer['id'] | null,
): AspectAnswer['id'] | null {
  const start = aspects.findIndex(({ id }) => id === after) + 1;
  const round = [...aspects.slice(start), ...aspects.slice(0, start)];
  // An aspect that is not in the document cannot be answered here.
  const open = round.find(
    (answer) => answer.id !== after && answer.state !== 'missing' && !isDone(answer, framework),
  );
  return open?.id ?? null;
}
