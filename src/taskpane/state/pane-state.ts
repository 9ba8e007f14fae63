import type { Obstacles } from '../../document/tagged/obstacles';
import type { Consent } from '../../api/resources/rating-summary';
import { noConsent } from '../../assessment/summary/rating-summary';
import type { Assessment } from '../../assessment/assessment';
import { type CarriedAspects, withUnconfirmed } from '../../assessment/last-time/unconfirmed';
import type { Announcement } from '../../ui/parts/live-region';
import type { LastAnswer, LastTime } from '../../assessment/last-time/last-time';
import type { PreparationDecisions, PreparationPlan, UntaggablePlace } from '../../document/preparation/plan';
import type { PreparationProgress } from '../../word/document-port';
import type { Damage } from '../../document/damage';
import type { EvidencePlaces } from '../../document/rows/evidence-places';
import type { NotRecognisedReason } from '../../document/reading';
import type { TickableKey, TickAnswer } from '../../document/tagged/tickable';
import type { AspectId, LevelKey } from '../../framework/framework';
import type { OpenCollection } from '../../api/resources/collections';
import type { SendProblem } from '../collector/collector-client';
import type { KeptReceipt } from '../storage/receipt-text';
import type { FieldKey } from './drafts/field';
import type { WaitingParcel } from '../storage/waiting-parcel';
import type { View } from './view';

/** Everything that the pane shows. */
export interface PaneState {
  readonly document: OpenedDocument;
  /** True while the document is being read, for the first time or again. */
  readonly reading: boolean;
  /** Why the last reading came to nothing, where an earlier one is still shown; otherwise null. */
  readonly rereadProblem: string | null;
  readonly view: View;
  /** What was shown when the pane opened: home, or where the person was before it had to start anew. */
  readonly openedAt: View;
  /** True where the view stays as it is, wherever the person clicks in the document. */
  readonly pinned: boolean;
  readonly drafts: Readonly<Partial<Record<FieldKey, Draft>>>;
  /** False where the browser would not keep what is typed beyond this session. */
  readonly draftsKept: boolean;
  /** Of two versions, those that were not taken, the latest first. */
  readonly setAside: Readonly<Partial<Record<FieldKey, readonly string[]>>>;
  readonly choices: Readonly<Record<AspectId, Choice<LevelKey | null> | undefined>>;
  readonly ticks: Readonly<Partial<Record<TickableKey, Choice<TickAnswer>>>>;
  readonly preparation: Preparation;
  readonly lastTime: LastTimeState;
  /** The aspects that were brought over from an earlier time and are not confirmed yet. */
  readonly carried: CarriedAspects;
  /** Null while nothing is being brought over. */
  readonly bringingOver: BringingOver | null;
  readonly announcement: Announcement;
  /** The school key; null where the pane is not connected. */
  readonly schoolKey: string | null;
  /** False where the browser would not keep the key beyond this session. */
  readonly keyRemembered: boolean;
  readonly collection: OpenCollectionState;
  readonly options: SendOptions;
  readonly sending: Sending;
  /** The summary that somebody asked to send and that has no receipt yet; null where there is none. */
  readonly waiting: WaitingParcel | null;
  /** Whether the area's standing is shown beside the school's own. */
  readonly comparisonShown: boolean;
  /** Whether a click in the document brings up the aspect that was clicked. */
  readonly followsCursor: boolean;
  /** Whether Word opens the pane with this document. */
  readonly opensWithDocument: boolean;
  /** False where the browser would not keep what waits beyond this session. */
  readonly waitingKept: boolean;
  /** The receipt of the newest sending of this document; null where there is none. */
  readonly receipt: KeptReceipt | null;
}

type OpenedDocument =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'open';
      readonly assessment: Assessment;
      readonly prepared: boolean;
      readonly obstacles: Obstacles;
      readonly evidence: EvidencePlaces;
      readonly tickable: ReadonlySet<TickableKey>;
      readonly damage: readonly Damage[];
    }
  | { readonly kind: 'notRecognised'; readonly reason: NotRecognisedReason }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string };

/** The text that somebody typed in a field, from the first letter until the document is read again. */
export interface Draft {
  readonly text: string;
  /** The document's text when the typing began, or the text that the pane itself last wrote there. */
  readonly basedOn: string;
  readonly status: DraftStatus;
}

type DraftStatus =
  | { readonly kind: 'typing' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written' }
  /** Kept since the pane was closed; the document still says what it is based on. */
  | { readonly kind: 'offered' }
  /** The document says something else than the typing is based on: the person picks. */
  | { readonly kind: 'changed'; readonly now: string }
  | { readonly kind: 'notWritten'; readonly why: NotWritten };

export type NotWritten =
  | { readonly kind: 'rich' }
  | { readonly kind: 'notPrepared' }
  | { readonly kind: 'refused'; readonly text: string };

/** The latest choice made in the pane of one answer: of a best fit, or of what is ticked. */
export interface Choice<Value> {
  readonly value: Value;
  /** The value that undoing goes back to; null where the document had no clear answer before. */
  readonly before: { readonly value: Value } | null;
  readonly status:
    | { readonly kind: 'writing' }
    | { readonly kind: 'written' }
    | { readonly kind: 'notWritten'; readonly text: string };
}

/** The school's earlier answers, as far as they are known here. */
type LastTimeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly lastTime: LastTime;
      /** By the aspects of today; null where the two editions cannot be put together. */
      readonly answers: ReadonlyMap<AspectId, LastAnswer> | null;
    };

/** Bringing over many aspects, one after another. */
interface BringingOver {
  readonly done: number;
  readonly of: number;
}

/** Where giving the document its fields, or taking them out, stands. */
export type Preparation =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'notPossible'; readonly text: string }
  | {
      readonly kind: 'planned';
      readonly plan: PreparationPlan;
      readonly decisions: PreparationDecisions;
      /** Why an earlier try stopped; null where there was none. */
      readonly stopped: string | null;
    }
  | { readonly kind: 'preparing'; readonly progress: PreparationProgress }
  | { readonly kind: 'prepared'; readonly added: number; readonly untaggable: readonly UntaggablePlace[] }
  | { readonly kind: 'removing' }
  /** `left`: what could not be taken out; null where nothing is left. */
  | { readonly kind: 'removed'; readonly removed: number; readonly left: string | null };

export type OpenCollectionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'asking' }
  /** `notReached`: why it is only known from before; left out where the collector has just said so. */
  | { readonly kind: 'open'; readonly collection: OpenCollection; readonly notReached?: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'notKnown'; readonly text: string };

/** The school's choice of what is sent beside its ratings. */
export interface SendOptions extends Omit<Consent, 'share'> {
  readonly statutory: boolean;
  readonly involved: boolean;
  readonly share: readonly AspectId[];
}

type Sending =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** It did not go, and is tried again by itself; `seconds`: after how long. */
  | { readonly kind: 'tryingAgain'; readonly problem: SendProblem; readonly seconds: number }
  /** Somebody stopped it. Whether it had arrived before is not known. */
  | { readonly kind: 'stopped' }
  /** `notKept`: why the receipt could not be kept in the document; null where it was. */
  | { readonly kind: 'sent'; readonly notKept: string | null }
  | { readonly kind: 'notSent'; readonly problem: SendProblem };

const home: View = { kind: 'home' };

export const initialState: PaneState = {
  document: { kind: 'loading' },
  reading: false,
  rereadProblem: null,
  view: home,
  openedAt: home,
  pinned: false,
  drafts: {},
  draftsKept: true,
  setAside: {},
  choices: {},
  ticks: {},
  preparation: { kind: 'unknown' },
  lastTime: { kind: 'none' },
  carried: {},
  bringingOver: null,
  announcement: { text: '', number: 0 },
  schoolKey: null,
  keyRemembered: true,
  collection: { kind: 'unknown' },
  options: { statutory: true, involved: true, ...noConsent, share: [] },
  sending: { kind: 'idle' },
  waiting: null,
  waitingKept: true,
  comparisonShown: true,
  followsCursor: true,
  opensWithDocument: false,
  receipt: null,
};

/**
 * The assessment that is open, with what was brought over counted as unconfirmed; null in every other state.
 * The same object for as long as neither changes.
 */
export function assessmentOf({ document, carried }: PaneState): Assessment | null {
  if (document.kind !== 'open') return null;
  const { assessment } = document;
  const known = counted.get(assessment);
  if (known?.carried === carried) return known.counted;
  const result = withUnconfirmed(assessment, carried);
  counted.set(assessment, { carried, counted: result });
  return result;
}

const counted = new WeakMap<Assessment, { readonly carried: CarriedAspects; readonly counted: Assessment }>();

/** The state with the open assessment changed; unchanged where none is open. */
export function withAssessment(state: PaneState, change: (assessment: Assessment) => Assessment): PaneState {
  if (state.document.kind !== 'open') return state;
  return { ...state, document: { ...state.document, assessment: change(state.document.assessment) } };
}

/** The state without a draft. */
export function withoutDraft(state: PaneState, key: FieldKey): PaneState {
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([other]) => other !== key));
  return { ...state, drafts };
}
