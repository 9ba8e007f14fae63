import type { RatingSummary } from '../../../api/resources/rating-summary';
import { SchoolNotKnown, summarise } from '../../../assessment/summary/rating-summary';
import { isOf } from '../../storage/receipt-text';
import type { WaitingParcel } from '../../storage/waiting-parcel';
import { assessmentOf, type PaneState } from '../pane-state';
import type { SubmissionId } from '../../../framework/identifiers';

/** The summary that would be sent now, or the reason why none can be. */
export type Parcel =
  | { readonly kind: 'ready'; readonly summary: RatingSummary; readonly body: string }
  | { readonly kind: 'schoolMissing'; readonly field: 'name' | 'urn'; readonly text: string }
  /** No document is open, or no collection is known to be. */
  | { readonly kind: 'nothing' };

/**
 * Makes the summary to be sent from the state. As long as nothing in it changes it is the same object with
 * the same submission id, so that what is shown is what is sent, and sending it once more counts once.
 */
export function parcelMaker(newId: () => string, today: () => string): (state: PaneState) => Parcel {
  let inputs: readonly unknown[] = [];
  let parcel: Parcel = { kind: 'nothing' };
  return (state) => {
    const { collection, options, receipt, waiting } = state;
    const now = [assessmentOf(state), collection, options, receipt, waiting, today()];
    if (now.every((input, index) => input === inputs[index]) && now.length === inputs.length) return parcel;
    inputs = now;
    const fresh = sameContent(parcel, pack(state, newId(), today()));
    // A summary that has waited since an earlier session keeps its number, so that it never counts twice.
    parcel = waiting === null ? fresh : sameContent(waitingParcel(waiting), fresh);
    return parcel;
  };
}

function pack(state: PaneState, submission: SubmissionId, today: string): Parcel {
  const assessment = assessmentOf(state);
  if (assessment === null || state.collection.kind !== 'open') return { kind: 'nothing' };
  const { id } = state.collection.collection;
  const { statutory, involved, ...consent } = state.options;
  try {
    const summary = summarise(assessment, {
      submission,
      supersedes:
        state.receipt !== null && isOf(state.receipt, id, assessment.school.urn)
          ? state.receipt.submission
          : null,
      collection: id,
      completedOn: today,
      include: { statutory, involved },
      ...consent,
    });
    return { kind: 'ready', summary, body: JSON.stringify(summary, null, 2) };
  } catch (error) {
    if (error instanceof SchoolNotKnown) {
      return { kind: 'schoolMissing', field: error.missing, text: error.message };
    }
    throw error;
  }
}

function waitingParcel({ submission, body }: WaitingParcel): Parcel {
  return { kind: 'ready', summary: { ...(JSON.parse(body) as RatingSummary), submission }, body };
}

/** The earlier parcel where the new one differs in nothing but its id. */
function sameContent(earlier: Parcel, later: Parcel): Parcel {
  if (earlier.kind !== 'ready' || later.kind !== 'ready') return later;
  const withItsId = JSON.stringify({ ...later.summary, submission: earlier.summary.submission }, null, 2);
  return withItsId === earlier.body ? earlier : later;
}
