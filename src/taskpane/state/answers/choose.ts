import type { AspectId, LevelKey } from '../../../framework/framework';
import { findLevel } from '../../../framework/lookup';
import type { DocumentPort } from '../../../word/document-port';
import { assessmentOf, type Choice, type PaneState, withAssessment } from '../pane-state';
import type { Store } from '../../../ui/state/store';
import { withBestFit } from './with-answer';
import { answered, refusalOf } from '../document/written-text';

export interface ChooseActions {
  /** Makes a level the aspect's best fit, or none for null. Shows at once; goes back where Word refuses. */
  choose(aspect: AspectId, level: LevelKey | null): Promise<void>;
  /** Goes back to what the latest choice replaced. */
  undoChoice(aspect: AspectId): Promise<void>;
}

export function chooseActions(
  store: Store<PaneState>,
  port: DocumentPort,
  announce: (text: string) => void,
): ChooseActions {
  const put = (aspect: AspectId, choice: Choice) =>
    store.update((state) => ({ ...state, choices: { ...state.choices, [aspect]: choice } }));

  /** Writes until the document has what was chosen last: arrow keys may choose faster than Word writes. */
  const write = async (aspect: AspectId, choice: Choice): Promise<void> => {
    const problem = refusalOf(await answered(port.chooseBestFit(aspect, choice.level)));
    const latest = store.get().choices[aspect] ?? choice;
    if (problem !== null) {
      put(aspect, { ...latest, status: { kind: 'notWritten', text: problem } });
      announce(`Not changed. ${problem}`);
      return;
    }
    store.update((state) =>
      withAssessment(state, (assessment) => withBestFit(assessment, aspect, choice.level)),
    );
    if (latest.level !== choice.level) return write(aspect, latest);
    put(aspect, { ...latest, status: { kind: 'written' } });
    announce(outcome(store.get(), aspect, choice.level));
  };

  const choose = async (aspect: AspectId, level: LevelKey | null): Promise<void> => {
    const state = store.get();
    const answer = assessmentOf(state)?.aspects.find(({ id }) => id === aspect);
    if (answer === undefined) return;
    const running = state.choices[aspect];
    if (running?.status.kind === 'writing') {
      put(aspect, { ...running, level });
      return;
    }
    const isClear = ['answered', 'open', 'unconfirmed'].includes(answer.state);
    const before = isClear ? { level: answer.marked[0] ?? null } : null;
    const choice: Choice = { level, before, status: { kind: 'writing' } };
    put(aspect, choice);
    await write(aspect, choice);
  };

  return {
    choose,
    undoChoice: async (aspect) => {
      const before = store.get().choices[aspect]?.before ?? null;
      if (before !== null) await choose(aspect, before.level);
    },
  };
}

function outcome(state: PaneState, aspect: AspectId, level: LevelKey | null): string {
  const framework = assessmentOf(state)?.framework;
  if (level === null || framework === undefined) return `${aspect}: no best fit.`;
  return `${aspect}: ${findLevel(framework, level)?.label ?? level} is the best fit.`;
}
