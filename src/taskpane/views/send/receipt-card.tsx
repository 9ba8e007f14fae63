import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayText, momentText } from '../../../wording/dates';
import { usePaneState } from '../../state/pane-context';
import { isOf, type KeptReceipt } from '../../storage/receipt-text';
import type { PaneState } from '../../state/pane-state';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';

const useStyles = makeStyles({
  detail: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
    overflowWrap: 'anywhere',
  },
});

/** The receipt of the newest sending of this document. */
export function ReceiptCard() {
  const styles = useStyles();
  const receipt = usePaneState((state) => state.receipt);
  const sending = usePaneState((state) => state.sending);
  const isHistory = usePaneState(receiptIsHistory);
  if (receipt === null) return null;
  return (
    <>
      <Note kind={isHistory ? 'info' : 'success'}>
        {isHistory && <p>{historyOf(receipt)}</p>}
        <p>
          {sending.kind === 'sent' ? 'Sent. ' : ''}
          {isHistory ? 'A' : 'Your'} summary for {receipt.collection} arrived on{' '}
          {momentText(receipt.receivedAt)}.
        </p>
        {sending.kind === 'sent' && sending.notKept === null && (
          <p>The receipt is in the document. Save the document to keep it.</p>
        )}
        <Fold summary="Receipt">
          <p className={styles.detail}>Number {receipt.submission}</p>
          <p className={styles.detail}>Fingerprint (SHA-256) {receipt.digest}</p>
        </Fold>
      </Note>
      {sending.kind === 'sent' && sending.notKept !== null && (
        <Note kind="warning">
          <p>The receipt could not be kept in the document. Copy its number, or print this page.</p>
          <p>{sending.notKept}</p>
        </Note>
      )}
    </>
  );
}

/** Whether the receipt is known to be of another collection, or of another school. */
function receiptIsHistory({ receipt, collection, document }: PaneState): boolean {
  if (receipt === null || document.kind !== 'open') return false;
  const { urn } = document.assessment.school;
  const id = collection.kind === 'open' ? collection.collection.id : receipt.collection;
  return !isOf(receipt, id, urn);
}

function historyOf({ urn, withdrawnAt }: KeptReceipt): string {
  if (withdrawnAt !== undefined) return `Withdrawn on ${dayText(withdrawnAt)}, so it no longer counts:`;
  return urn === null
    ? 'Nothing has been sent from this document for the present collection. An earlier receipt is in it:'
    : `Nothing has been sent for the present collection under this URN. The document holds an earlier receipt, for URN ${urn}:`;
}
