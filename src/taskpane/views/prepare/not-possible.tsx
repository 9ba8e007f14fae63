import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

/** Why the document cannot be prepared now. */
export function NotPossible({ text }: { readonly text: string }) {
  const pane = usePane();
  return (
    <Note kind="warning">
      <p>{text}</p>
      <p>Nothing in the document has been changed.</p>
      <Actions>
        <Button onClick={() => void pane.planPreparation()}>Try again</Button>
      </Actions>
    </Note>
  );
}
