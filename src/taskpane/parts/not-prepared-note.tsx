import { Button } from '@fluentui/react-components';
import { usePane, usePrepared } from '../state/pane-context';
import { Actions } from '../../ui/parts/actions';
import { Note } from '../../ui/parts/note';

/** Says that the pane only reads, where the document has nothing that it could write into, and leads on. */
export function NotPreparedNote() {
  const pane = usePane();
  if (usePrepared()) return null;
  return (
    <Note>
      <p>This document is not prepared for the pane yet: the pane reads, checks and sends it.</p>
      <p>Prepare it once, and you can fill it in from here too.</p>
      <Actions>
        <Button onClick={() => pane.show({ kind: 'prepare' })}>Prepare this document</Button>
      </Actions>
    </Note>
  );
}
