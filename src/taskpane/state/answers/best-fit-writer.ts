import type { AspectId, LevelKey } from '../../../framework/framework';
import { findLevel } from '../../../framework/lookup';
import type { ActionContext } from '../action-context';
import { assessmentOf, type PaneState } from '../pane-state';
import { type AnswerWriter, answerWriter } from './answer-writer';
import { withBestFit } from './with-answer';

/** Writes best fits: a level, or null for none. */
export function bestFitWriter(context: ActionContext): AnswerWriter<AspectId, LevelKey | null> {
  return answerWriter(context, {
    part: 'choices',
    keyOf: (aspect) => aspect,
    before: ({ aspects }, aspect) => {
      const answer = aspects.find(({ id }) => id === aspect);
      if (answer === undefined) return undefined;
      const isClear = ['answered', 'open', 'unconfirmed'].includes(answer.state);
      return isClear ? { value: answer.marked[0] ?? null } : null;
    },
    write: (aspect, level) => context.port.chooseBestFit(aspect, level),
    apply: withBestFit,
    mayBeHalfWritten: false,
    outcome,
  });
}

function outcome(state: PaneState, aspect: AspectId, level: LevelKey | null): string {
  const framework = assessmentOf(state)?.framework;
  if (level === null || framework === undefined) return `${aspect}: no best fit.`;
  return `${aspect}: ${findLevel(framework, level)?.label ?? level} is the best fit.`;
}
