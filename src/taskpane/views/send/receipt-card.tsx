import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { usePaneState } from '../../pane-context';
import { Fold } from '../../parts/fold';
import { Note } from '../../parts/note';
import { longMoment } from './dates';

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
  if (receipt === null) return null;
  return (
    <>
      <Note kind="success">
        <p>
          {sending.kind === 'sent' ? 'Sent. ' : ''}Your summary for {receipt.collection} arrived on{' '}
          {longMoment(receipt.receivedAt)}.
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
