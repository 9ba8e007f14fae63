import { Button } from '@fluentui/react-components';
import { ViewButton } from '../../parts/view-button';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

interface Props {
  readonly removed: number;
  /** The fields that could not be taken out; null where none is left. */
  readonly left: string | null;
}

/** The fields are out of the document. */
export function Removed({ removed, left }: Props) {
  const pane = usePane();
  return (
    <>
      <Note kind={left === null ? 'success' : 'warning'}>
        <p>
          {removed === 0
            ? 'There were no fields to take out.'
            : `${removed === 1 ? 'One field was' : `${removed} fields were`} taken out. Every word is still there.`}
        </p>
        {left !== null && <p>{left}</p>}
      </Note>
      <Actions>
        <ViewButton appearance="primary" to={{ kind: 'home' }}>
          Back to Home
        </ViewButton>
        <Button onClick={() => void pane.planPreparation()}>Prepare again</Button>
      </Actions>
    </>
  );
}
