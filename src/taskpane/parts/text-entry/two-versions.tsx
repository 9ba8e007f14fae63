import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import type { Field } from '../../store/field';
import { Actions } from '../actions';
import { Note } from '../note';

const useStyles = makeStyles({
  version: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    maxHeight: '200px',
    overflowY: 'auto',
  },
});

interface Props {
  readonly field: Field;
  /** What the document says. */
  readonly now: string;
}

/** Says that the document was changed meanwhile, and lets the person pick. */
export function TwoVersions({ field, now }: Props) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Note kind="warning">
      <p>The document was changed here meanwhile. Your text above is not in it yet. The document now says:</p>
      <blockquote className={styles.version} tabIndex={0} aria-label="The document’s text">
        {now.trim() === '' ? 'Nothing' : now}
      </blockquote>
      <Actions>
        <Button onClick={() => void pane.keepMine(field)}>Use my text above</Button>
        <Button onClick={() => pane.keepTheirs(field)}>Use the document’s text</Button>
      </Actions>
    </Note>
  );
}
