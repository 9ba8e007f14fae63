import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lastDayText } from '../../../wording/closing';
import { dayText } from '../../../wording/dates';
import { usePaneState } from '../../state/pane-context';
import { isOf } from '../../storage/receipt-text';

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Until when the area collects, and whether the school has sent. Nothing is said where that is not known. */
export function CollectionLine() {
  const styles = useStyles();
  const collection = usePaneState((state) => state.collection);
  const receipt = usePaneState((state) => state.receipt);
  const urn = usePaneState(({ document }) =>
    document.kind === 'open' ? document.assessment.school.urn : null,
  );
  if (collection.kind !== 'open') return null;
  const { id, name, closesAt } = collection.collection;
  const sent = receipt !== null && isOf(receipt, id, urn) ? receipt : null;
  return (
    <p className={styles.line}>
      {name}: open until {lastDayText(closesAt)}.{' '}
      {sent === null ? 'Not sent yet.' : `Sent on ${dayText(sent.receivedAt)}.`}
    </p>
  );
}
