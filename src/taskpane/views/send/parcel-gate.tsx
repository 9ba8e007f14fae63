import { lastDayText } from '../../../wording/closing';
import { Line } from '../../../ui/parts/line';
import type { OpenCollectionState } from '../../state/pane-state';
import { ViewButton } from '../../parts/view-button';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { Connection } from './connection';
import { Options } from './options';
import { SendNow } from './send-now';
import { SummaryFile } from './summary-file';
import { SummaryPreview } from './summary-preview';

/** The summary for the open collection, or the detail that is missing for one. */
export function ParcelGate({ collection, notReached }: Extract<OpenCollectionState, { kind: 'open' }>) {
  const pane = usePane();
  const parcel = usePaneState(pane.parcel);
  if (parcel.kind === 'nothing') return null;
  if (parcel.kind === 'schoolMissing') {
    return (
      <Note kind="warning">
        <p>{parcel.text} It says whose ratings these are, so it is needed before anything can be sent.</p>
        <Actions>
          <ViewButton to={{ kind: 'school', at: parcel.field }}>Fill it in</ViewButton>
        </Actions>
      </Note>
    );
  }
  return (
    <>
      <Line>
        {collection.name}, open until {lastDayText(collection.closesAt)}.
      </Line>
      {notReached !== undefined && (
        <Note kind="warning">
          <p>There is no connection to the service at the moment.</p>
          <p>
            You can ask for the summary to be sent all the same: it waits on this computer until it can go. Or
            save the summary file below and e-mail it.
          </p>
        </Note>
      )}
      <Options summary={parcel.summary} />
      <SummaryPreview summary={parcel.summary} body={parcel.body} />
      <Connection />
      <SendNow parcel={parcel} />
      <SummaryFile parcel={parcel} collection={collection} />
    </>
  );
}
