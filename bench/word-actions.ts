import { aspectsOf } from '../src/framework/lookup';
import { hertfordshire2019 } from '../src/framework/frameworks';
import type { Pane } from '../src/taskpane/store/pane';
import { assessmentOf } from '../src/taskpane/store/pane-state';
import { chooseSyncByControl, openSyncByControl } from './word-sync-a-control';

/** Something that the pane does in Word, whose syncs may not grow with the document. */
export interface WordAction {
  readonly title: string;
  readonly mostSyncs: number;
  /** What is done before the counting begins. */
  readonly before: (pane: Pane) => Promise<void>;
  readonly act: (pane: Pane) => Promise<void>;
  /** Whether the pane then shows what it should. */
  readonly done: (pane: Pane) => boolean;
  /** The same with a sync for each control; null where nothing compares. */
  readonly syncAControl: (() => Promise<void>) | null;
}

const aspect = (aspectsOf(hertfordshire2019)[0] ?? missing('aspect')).id;
const level = hertfordshire2019.levels[2] ?? missing('level');
const open = (pane: Pane) => pane.open();

/** Everything whose syncs are counted. */
export const wordActions: readonly WordAction[] = [
  {
    title: 'Opening the document in the pane',
    mostSyncs: 3,
    before: async () => undefined,
    act: open,
    done: (pane) => assessmentOf(pane.store.get()) !== null,
    syncAControl: openSyncByControl,
  },
  {
    title: `Choosing the best fit of ${aspect}`,
    mostSyncs: 2,
    before: open,
    act: (pane) => pane.choose(aspect, level.key),
    done: (pane) => pane.store.get().choices[aspect]?.status.kind === 'written',
    syncAControl: () => chooseSyncByControl(aspect, level.key, level.label),
  },
];

function missing(what: string): never {
  throw new Error(`The framework has no such ${what}.`);
}
