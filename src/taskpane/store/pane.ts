import type { FindingPlace } from '../../assessment/finding';
import type { DocumentPort, Went } from '../../word/document-port';
import { type ChooseActions, chooseActions } from './choose';
import { openAction } from './open';
import { initialState, type PaneState } from './pane-state';
import { type SendActions, sendActions, type SendTools } from './send';
import { createStore, type Store } from './store';
import { type TypeTextActions, typeTextActions } from './type-text';
import type { View } from './view';
import { noAnswer } from './written-text';

/** The pane without its looks: its state and everything that can be done in it. */
export interface Pane extends ChooseActions, TypeTextActions, SendActions {
  readonly store: Store<PaneState>;
  /** Reads the document, for the first time or again. */
  open(): Promise<void>;
  show(view: View): void;
  /** Selects a place in the document. */
  goTo(place: FindingPlace): Promise<Went>;
}

export type PaneTools = SendTools;

export function createPane(tools: PaneTools): Pane {
  const { port } = tools;
  const store = createStore(initialState);
  const announce = (text: string) =>
    store.update((state) => ({
      ...state,
      announcement: { text, number: state.announcement.number + 1 },
    }));
  const texts = typeTextActions(store, port, announce);
  return {
    store,
    ...texts,
    ...chooseActions(store, port, announce),
    ...sendActions(store, tools, announce),
    open: openAction(store, port, texts.writeAll),
    show: (view) => store.update((state) => ({ ...state, view })),
    goTo: (place) => goTo(port, place, announce),
  };
}

async function goTo(
  port: DocumentPort,
  place: FindingPlace,
  announce: (text: string) => void,
): Promise<Went> {
  try {
    const went = await port.goTo(place);
    if (went.kind === 'there') announce('Selected in the document.');
    return went;
  } catch {
    return { kind: 'refused', text: noAnswer };
  }
}
