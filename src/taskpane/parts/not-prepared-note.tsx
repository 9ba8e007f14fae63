import { usePrepared } from '../pane-context';
import { notPreparedText } from '../store/written-text';
import { Note } from './note';

/** Says that the pane only reads, where the document has nothing that it could write into. */
export function NotPreparedNote() {
  return usePrepared() ? null : <Note>{notPreparedText}</Note>;
}
