import { ViewButton } from './view-button';
import { usePrepared } from '../state/pane-context';
import { Actions } from '../../ui/parts/actions';
import { Note } from '../../ui/parts/note';

/** Says that the pane only reads, where the document has nothing that it could write into, and leads on. */
export function NotPreparedNote() {
  if (usePrepared()) return null;
  return (
    <Note>
      <p>This document is not prepared for the pane yet: the pane reads, checks and sends it.</p>
      <p>Prepare it once, and you can fill it in from here too.</p>
      <Actions>
        <ViewButton to={{ kind: 'prepare' }}>Prepare this document</ViewButton>
      </Actions>
    </Note>
  );
}
