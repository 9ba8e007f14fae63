import type { FindingPlace } from '../../assessment/check/finding';
import { createStore, type Store } from '../../ui/state/store';
import type { Went } from '../../word/document-port';
import type { ActionContext, PaneTools } from './action-context';
import { type PlanActions, planActions } from './answers/add-to-plan';
import { type TickActions, tickActions } from './answers/tick';
import { type CheckWordAction, checkWordAction } from './document/check-word';
import { type FollowActions, followActions } from './document/follow';
import { openAction } from './document/open';
import { type PrepareActions, prepareActions } from './document/prepare';
import { type SettingsActions, settingsActions } from './document/settings';
import { type SummaryPageActions, summaryPageActions } from './document/summary-page';
import { noAnswer } from './document/written-text';
import { type AddTextActions, addTextActions } from './drafts/add-text';
import { fieldWriter } from './drafts/field-writer';
import { keepDrafts } from './drafts/keep-drafts';
import { type PickVersionActions, pickVersionActions } from './drafts/pick-version';
import { type TypeTextActions, typeTextActions } from './drafts/type-text';
import { type LastTimeActions, lastTimeActions } from './last-time/last-time';
import { initialState, type PaneState } from './pane-state';
import { placeKeeper } from './place-keeper';
import { type AfterSendingActions, afterSendingActions } from './sending/ask-collector';
import { type SendActions, sendActions } from './sending/send';
import type { View } from './view';

/** The pane without its looks: its state and everything that can be done in it. */
export interface Pane
  extends
    TypeTextActions,
    PickVersionActions,
    AddTextActions,
    SendActions,
    AfterSendingActions,
    SettingsActions,
    SummaryPageActions,
    CheckWordAction,
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
  /** Remembers how far the pane is scrolled, in CSS pixels, for when it has to start anew. */
  rememberScroll(scrolled: number): void;
  /** How far it was scrolled before it had to start anew; null where it opens for the first time. */
  readonly scrolledBefore: number | null;
  /** Selects a place in the document. */
  goTo(place: FindingPlace): Promise<Went>;
}

export function createPane(tools: PaneTools): Pane {
  const store = createStore(initialState);
  const announce = (text: string) =>
    store.set({ announcement: { text, number: store.get().announcement.number + 1 } });
  const state = { ...tools, store, announce };
  const parts = { ...state, writer: fieldWriter(state), offerDrafts: keepDrafts(state) };
  const place = placeKeeper(state);
  const context: ActionContext = { ...parts, readAgain: openAction(parts) };
  return {
    store,
    today: tools.today,
    ...typeTextActions(context),
    ...pickVersionActions(context),
    ...addTextActions(context),
    ...lastTimeActions(context),
    ...sendActions(context),
    ...afterSendingActions(context),
    ...settingsActions(context),
    ...summaryPageActions(context),
    ...checkWordAction(context),
    ...tickActions(context),
    ...planActions(context),
    ...prepareActions(context),
    ...followActions(context),
    open: context.readAgain,
    show: (view) => store.set({ view }),
    ...place,
    goTo: (place) => goTo(context, place),
  };
}

async function goTo({ port, announce }: ActionContext, place: FindingPlace): Promise<Went> {
  try {
    const went = await port.goTo(place);
    if (went.kind === 'there') announce('Selected in the document.');
    return went;
  } catch {
    return { kind: 'refused', text: noAnswer };
  }
}
