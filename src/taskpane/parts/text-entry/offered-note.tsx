import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';
import type { Field } from '../../state/drafts/field';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

/** Offers what was typed before the pane was closed and never reached the document. */
export function OfferedNote({ field }: { readonly field: Field }) {
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
