import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../state/pane-context';
import { type Field, fieldKey } from '../../state/drafts/field';
import { Fold } from '../../../ui/parts/fold';

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '200px',
    overflowY: 'auto',
  },
});

/** Of two versions, those that were not taken, to be brought back. */
export function SetAsideTexts({ field }: { readonly field: Field }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = usePaneState((state) => state.setAside[fieldKey(field)]);
  if (texts === undefined || texts.length === 0) return null;
  return (
    <Fold summary={texts.length === 1 ? 'The other version' : `${texts.length} other versions`}>
      {texts.map((text) => (
        <div key={text}>
          <p className={styles.text}>{text}</p>
          <Button size="small" onClick={() => void pane.bringBack(field, text)}>
            Undo: use this text
          </Button>
        </div>
      ))}
    </Fold>
  );
}
