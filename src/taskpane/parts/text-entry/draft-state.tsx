import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { FindingPlace } from '../../../assessment/check/finding';
import type { Field } from '../../state/drafts/field';
import type { Draft } from '../../state/pane-state';
import { NotWrittenNote } from './not-written-note';
import { TwoVersions } from './two-versions';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

const useStyles = makeStyles({
  state: {
    ...typographyStyles.caption1,
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly field: Field;
  readonly draft: Draft;
  readonly place: FindingPlace;
}

/** Whether what was typed is in the document yet. */
export function DraftState({ field, draft, place }: Props) {
  const styles = useStyles();
  const { status } = draft;
  switch (status.kind) {
    case 'typing':
    case 'writing':
      return <p className={styles.state}>Goes into the document when you pause</p>;
    case 'offered':
      return <OfferedNote field={field} />;
    case 'written':
      return <p className={styles.state}>In the document</p>;
    case 'changed':
      return <TwoVersions field={field} now={status.now} />;
    case 'notWritten':
      return <NotWrittenNote field={field} why={status.why} place={place} />;
  }
}

/** Offers what was typed before the pane was closed and never reached the document. */
function OfferedNote({ field }: { readonly field: Field }) {
  const pane = usePane();
  return (
    <Note>
      <p>You typed this before the pane was closed. It is not in the document yet.</p>
      <Actions>
        <Button onClick={() => void pane.tryAgain(field)}>Put it into the document</Button>
        <Button onClick={() => pane.keepTheirs(field)}>Leave it out</Button>
      </Actions>
    </Note>
  );
}
