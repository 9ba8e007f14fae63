import type { Assessment } from '../../../assessment/assessment';
import { type Tickable, tickableKey, type TickAnswer } from '../../../document/tagged/tickable';
import type { ActionContext } from '../action-context';
import type { PaneState } from '../pane-state';
import { answerWriter, choicesOver } from './answer-writer';
import { withTick } from './with-answer';

export interface TickActions {
  /** Answers an item of the checklist, or ticks the box beside a group. Shows at once; goes back where Word refuses. */
  tick(tickable: Tickable, answer: TickAnswer): Promise<void>;
  /** Goes back to what the latest answer replaced. */
  undoTick(tickable: Tickable): Promise<void>;
}

export function tickActions(context: ActionContext): TickActions {
  const { choose, undo } = answerWriter<Tickable, TickAnswer>(context, {
    part: 'ticks',
    keyOf: tickableKey,
    before: (assessment, tickable) => {
      const now = answerIn(assessment, tickable);
      return now === 'both' ? null : { value: now };
    },
    write: (tickable, answer) => context.port.tick(tickable, answer),
    apply: withTick,
    // One of two boxes may have been written.
    mayBeHalfWritten: true,
    outcome: (_state, tickable, answer) => outcome(tickable, answer),
  });
  return { tick: choose, undoTick: undo };
}

/** The answers that are under way, or can still be undone because the document still says the same. */
export function ticksOver(ticks: PaneState['ticks'], assessment: Assessment): PaneState['ticks'] {
  const answers = new Map<string, TickAnswer | 'both'>([
    ...assessment.statutory.map(({ number, answer }) => [`statutory/${number}`, answer] as const),
    ...assessment.involved.map(({ group, ticked }) => [`involved/${group}`, ticked ? 'yes' : null] as const),
  ]);
  return choicesOver<TickAnswer | 'both'>(ticks, (key) => answers.get(key)) as PaneState['ticks'];
}

/** The document's answer for a box, as last read. */
export function answerIn({ statutory, involved }: Assessment, tickable: Tickable): TickAnswer | 'both' {
  if (tickable.kind === 'statutory') {
    return statutory.find(({ number }) => number === tickable.item)?.answer ?? null;
  }
  return involved.find(({ group }) => group === tickable.group)?.ticked === true ? 'yes' : null;
}

function outcome(tickable: Tickable, answer: TickAnswer): string {
  if (tickable.kind === 'involved') return answer === 'yes' ? 'Ticked.' : 'The tick is taken away.';
  return `Item ${tickable.item}: ${answer ?? 'no answer'}.`;
}
