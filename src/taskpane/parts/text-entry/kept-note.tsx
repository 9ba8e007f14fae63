import { usePaneState } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';

/** Says that closing the pane would lose what is typed, where the browser keeps nothing. */
export function KeptNote() {
  const kept = usePaneState((state) => state.draftsKept);
  return kept ? null : (
    <Note kind="warning">
      Your text cannot be kept on this computer, because its storage is full or blocked. Leave this pane open
      until the text is in the document, or copy it.
    </Note>
  );
}
