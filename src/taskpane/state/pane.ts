import type { FindingPlace } from '../../assessment/check/finding';
import type { DocumentPort, PreparationPort, Went } from '../../word/document-port';
import { type AddTextActions, addTextActions } from './drafts/add-text';
import {
  type AfterSendingActions,
  afterSendingActions,
  type AfterSendingTools,
} from './sending/ask-collector';
import { type ChooseActions, chooseActions } from './answers/choose';
import { fieldWriter } from './drafts/field-writer';
import { keepDrafts, type KeepDraftsTools } from './drafts/keep-drafts';
import { type LastTimeActions, lastTimeActions } from './last-time';
import { type FollowActions, followActions } from './document/follow';
import { openAction } from './document/open';
import { initialState, type PaneState } from './pane-state';
import { type PickVersionActions, pickVersionActions } from './drafts/pick-version';
import { type PlanActions, planActions } from './answers/add-to-plan';
import { type PrepareActions, prepareActions } from './document/prepare';
import { type SettingsActions, settingsActions, type SettingsTools } from './document/settings';
import { type SendActions, sendActions, type SendTools } from './sending/send';
import { type SummaryPageActions, summaryPageActions, type SummaryPageTools } from './document/summary-page';
import { createStore, type Store } from '../../ui/state/store';
import { type TickActions, tickActions } from './answers/tick';
import { type TypeTextActions, typeTextActions } from './drafts/type-text';
import type { View } from './view';
import { noAnswer } from './document/written-text';

/** The pane without its looks: its state and everything that can be done in it. */
export interface Pane
  extends
    ChooseActions,
    TypeTextActions,
    PickVersionActions,
    AddTextActions,
    SendActions,
    AfterSendingActions,
    SettingsActions,
    SummaryPageActions,
    PrepareActions,
    FollowActions,
    LastTimeActions,
    TickActions,
    PlanActions {
  readonly store: Store<PaneState>;
  /** The day as the school has it, such as `2027-06-18`. */
  readonly today: () => string;
  /** Reads the document, for the first time or again. */
  open(): Promise<void>;
  show(view: View): void;
  /** Selects a place in the document. */
  goTo(place: FindingPlace): Promise<Went>;
}

export interface PaneTools
  extends SendTools, AfterSendingTools, SettingsTools, SummaryPageTools, KeepDraftsTools {
  readonly preparation: PreparationPort;
}

export function createPane(tools: PaneTools): Pane {
  const { port } = tools;
  const store = createStore(initialState);
  const announce = (text: string) =>
    store.update((state) => ({
      ...state,
      announcement: { text, number: state.announcement.number + 1 },
    }));
  const writer = fieldWriter(store, port, announce);
  const texts = typeTextActions(store, writer);
  const offerDrafts = keepDrafts(store, tools);
  const open = openAction(store, port, texts.writeAll, offerDrafts);
  const choices = chooseActions(store, port, announce);
  return {
    store,
    today: tools.today,
    ...texts,
    ...pickVersionActions(store, writer),
    ...addTextActions(store, writer, open, announce),
    ...choices,
    ...lastTimeActions(store, { ...tools, choose: choices.choose, texts, announce }),
    ...sendActions(store, tools, announce),
    ...afterSendingActions(store, tools, announce),
    ...settingsActions(store, tools),
    ...summaryPageActions(store, tools, announce),
    ...tickActions(store, port, open, announce),
    ...planActions(store, port, open, announce),
    ...prepareActions(store, tools.preparation, open, announce),
    ...followActions(store, port, offerDrafts),
    open,
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
