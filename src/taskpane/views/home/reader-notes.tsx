import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';

/** What the reader noticed about the document and a person should know. */
export function ReaderNotes() {
  const { notes } = useAssessment();
  if (notes.length === 0) return null;
  return (
    <Fold summary={`About this document (${notes.length})`}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Fold>
  );
}
