import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { StatutoryItem } from '../../../framework/framework';
import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly item: StatutoryItem;
  /** The id that the requirement itself gets, for naming what belongs to it. */
  readonly id: string;
}

/** The requirement of an item, its source, and the changes in the law since. */
export function StatutoryItemText({ item: { text, ref, note, update }, id }: Props) {
  const styles = useStyles();
  const { sources } = useAssessment().framework;
  return (
    <>
      <p id={id} className={styles.text}>
        {text}
      </p>
      {ref !== null && <p className={styles.small}>SEND Code of Practice 2015: {ref}</p>}
      {note !== null && <p className={styles.small}>{note}</p>}
      {update !== null && (
        <Fold summary="The law has changed here">
          <p className={styles.text}>{update.text}</p>
          <p className={styles.small}>{sources[update.source]}</p>
        </Fold>
      )}
    </>
  );
}
