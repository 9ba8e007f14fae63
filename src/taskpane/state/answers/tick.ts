import type { Assessment } from '../../../assessment/assessment';
import { type Tickable, tickableKey, type TickAnswer } from '../../../document/tagged/tickable';
import type { DocumentPort } from '../../../word/document-port';
import { assessmentOf, type PaneState, type Tick, withAssessment } from '../pane-state';
import type { Store } from '../../../ui/state/store';
import { withTick } from './with-answer';
import { answered, refusalOf } from '../document/written-text';

export interface TickActions {
  /** Answers an item of the checklist, or ticks the box beside a group. Shows at once; goes back where Word refuses. */
  tick(tickable: Tickable, answer: TickAnswer): Promise<void>;
  /** Goes back to what the latest answer replaced. */
  undoTick(tickable: Tickable): Promise<void>;
}

export function tickActions(
  store: Store<PaneState>,
  port: DocumentPort,
  readAgain: () => Promise<void>,
  announce: (text: string) => void,
): TickActions {
  const put = (tickable: Tickable, tick: Tick) =>
    store.update((state) => ({ ...state, ticks: { ...state.ticks, [tickableKey(tickable)]: tick } }));

  /** Writes until the document has what was ticked last: arrow keys may choose faster than Word writes. */
  const write = async (tickable: Tickable, { answer, before }: Tick): Promise<void> => {
    const problem = refusalOf(await answered(port.tick(tickable, answer)));
    if (problem !== null) {
      // One of two boxes may have been written: what the document now says is read.
      await readAgain();
      put(tickable, { answer, before: null, status: { kind: 'notWritten', text: problem } });
      announce(`Not changed. ${problem}`);
      return;
    }
    store.update((state) => withAssessment(state, (now) => withTick(now, tickable, answer)));
    const latest = store.get().ticks[tickableKey(tickable)]?.answer ?? answer;
    const tick: Tick = { answer: latest, before, status: { kind: 'written' } };
    if (latest !== answer) return write(tickable, tick);
    put(tickable, tick);
    announce(outcome(tickable, answer));
  };

  const tick = async (tickable: Tickable, answer: TickAnswer): Promise<void> => {
    const { ticks } = store.get();
    const assessment = assessmentOf(store.get());
    if (assessment === null) return;
    const running = ticks[tickableKey(tickable)];
    if (running?.status.kind === 'writing') {
      put(tickable, { ...running, answer });
      return;
    }
    const now = answerIn(assessment, tickable);
    const chosen: Tick = {
      answer,
      before: now === 'both' ? null : { answer: now },
      status: { kind: 'writing' },
    };
    put(tickable, chosen);
    await write(tickable, chosen);
  };

  return {
    tick,
    undoTick: async (tickable) => {
      const before = store.get().ticks[tickableKey(tickable)]?.before ?? null;
      if (before !== null) await tick(tickable, before.answer);
    },
  };
}

/** The answers that are under way, or can still be undone because the document still says the same. */
export function ticksOver(ticks: PaneState['ticks'], assessment: Assessment): PaneState['ticks'] {
  const answers = new Map<string, TickAnswer | 'both'>([
    ...assessment.statutory.map(({ number, answer }) => [`statutory/${number}`, answer] as const),
    ...assessment.involved.map(({ group, ticked }) => [`involved/${group}`, ticked ? 'yes' : null] as const),
  ]);
  const kept = Object.entries(ticks).filter(
    ([key, tick]) =>
      tick?.status.kind === 'writing' ||
      (tick?.status.kind === 'written' && answers.get(key) === tick.answer),
  );
  return Object.fromEntries(kept);
}

/** What the document says about something that is ticked, as last read. */
export function answerIn({ statutory, involved }: Assessment, tickable: Tickable): TickAnswer | 'both' {
  if (tickable.kind === 'statutory') {
    return statutory.find(({ number }) => number === tickable.item)?.answer ?? null;
  }
  return involved.find(({ group }) => group === tickable.group)?.ticked === true ? 'yes' : null;
}

function outcome(tickable: Tickable, answer: TickAnswer): string {
  if (tickable.kind === 'involved') return answer === 'yes' ? 'Ticked.' : 'The tick is taken away.';
  const said = answer === null ? 'no answer' : answer;
  return `Item ${tickable.item}: ${said}.`;
}
