import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';
import type { Field } from '../../state/drafts/field';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

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
  /** The document's text. */
  readonly now: string;
}

/** Says that the document was changed meanwhile, and lets the person pick. */
export function TwoVersions({ field, now }: Props) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Note kind="warning">
      <p>
        The document says something else here. Your text above is not in it. The one that you do not use is
        kept here, so that you can go back to it. The document says:
      </p>
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
