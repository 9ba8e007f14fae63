import { aspectsOf } from '../src/framework/lookup';
import { hertfordshire2019 } from '../src/framework/frameworks';
import { tagOf } from '../src/framework/tags';
import type { StandIn } from '../src/preview/stand-in/stand-in';
import type { Pane } from '../src/taskpane/state/pane';
import { assessmentOf } from '../src/taskpane/state/pane-state';
import { lookEvery } from '../src/word/following/follow';
import type { SignalsByHand } from '../test/word/support/signals-by-hand';
import {
  chooseSyncByControl,
  openSyncByControl,
  prepareSyncByControl,
  removeSyncByControl,
} from './word-sync-a-control';

/** A pane beside its document, and the signals by which it notices what happens there. */
export interface PaneInWord {
  readonly pane: Pane;
  readonly word: StandIn;
  readonly signals: SignalsByHand;
}

/** Something that the pane does in Word, whose syncs may not grow with the document. */
export interface WordAction {
  readonly title: string;
  readonly mostSyncs: number;
  /** The state of the document that it begins with. */
  readonly on: 'prepared' | 'untagged';
  /** What is done before the counting begins. */
  readonly before: (beside: PaneInWord) => Promise<void>;
  readonly act: (beside: PaneInWord) => Promise<void>;
  /** Whether the pane then shows what it should. */
  readonly done: (pane: Pane) => boolean;
  /** The same with a sync for each control; null where nothing compares. */
  readonly syncAControl: (() => Promise<void>) | null;
}

const aspect = (aspectsOf(hertfordshire2019)[0] ?? missing('aspect')).id;
const level = hertfordshire2019.levels[2] ?? missing('level');
const open = ({ pane }: PaneInWord) => pane.open();
const addition = 'Seen again in May.';

/** Everything whose syncs are counted. */
export const wordActions: readonly WordAction[] = [
  {
    title: 'Opening the document in the pane',
    mostSyncs: 3,
    on: 'prepared',
    before: async () => undefined,
    act: open,
    done: (pane) => assessmentOf(pane.store.get()) !== null,
    syncAControl: openSyncByControl,
  },
  {
    title: `Choosing the best fit of ${aspect}`,
    mostSyncs: 2,
    on: 'prepared',
    before: open,
    act: ({ pane }) => pane.choose(aspect, level.key),
    done: (pane) => pane.store.get().choices[aspect]?.status.kind === 'written',
    syncAControl: () => chooseSyncByControl(aspect, level.key, level.label),
  },
  {
    title: 'Reading again after somebody has written in the document',
    mostSyncs: 1,
    on: 'prepared',
    before: async ({ pane, word }) => {
      await pane.open();
      pane.follow(() => false);
      word.hand.type({ control: tagOf(hertfordshire2019, { kind: 'evidence', aspect }) }, addition);
    },
    act: async ({ pane, signals }) => {
      const shown = new Promise((resolve) => pane.store.subscribe(() => resolve(undefined)));
      await signals.pass(lookEvery);
      await shown;
    },
    done: (pane) => {
      const answer = assessmentOf(pane.store.get())?.aspects.find(({ id }) => id === aspect);
      return answer?.evidence.text.includes(addition) === true;
    },
    syncAControl: openSyncByControl,
  },
  {
    title: 'Preparing a document without fields, from the look at it to reading it again',
    mostSyncs: 6,
    on: 'untagged',
    before: open,
    act: async ({ pane }) => {
      await pane.planPreparation();
      await pane.prepare();
    },
    done: (pane) => pane.store.get().preparation.kind === 'prepared',
    syncAControl: prepareSyncByControl,
  },
  {
    title: 'Taking the fields out again, and reading the document again',
    mostSyncs: 6,
    on: 'prepared',
    before: open,
    act: ({ pane }) => pane.removeControls(),
    done: (pane) => pane.store.get().preparation.kind === 'removed',
    syncAControl: removeSyncByControl,
  },
];

function missing(what: string): never {
  throw new Error(`The framework has no such ${what}.`);
}
