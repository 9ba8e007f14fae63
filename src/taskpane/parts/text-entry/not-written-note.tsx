import { Button } from '@fluentui/react-components';
import type { FindingPlace } from '../../../assessment/finding';
import { usePane } from '../../pane-context';
import type { Field } from '../../store/field';
import type { NotWritten } from '../../store/pane-state';
import { notPreparedText } from '../../store/written-text';
import { Actions } from '../actions';
import { GoToDocument } from '../go-to-document';
import { Note } from '../note';

interface Props {
  readonly field: Field;
  readonly why: NotWritten;
  readonly place: FindingPlace;
}

/** Says why what was typed is not in the document, and what to do. */
export function NotWrittenNote({ field, why, place }: Props) {
  const pane = usePane();
  return (
    <Note kind="warning">
      <p>Your text is kept here, and is not in the document yet.</p>
      <p>{reason(why)}</p>
      <Actions>
        <GoToDocument place={place}>Go to it in the document</GoToDocument>
        <Button onClick={() => void pane.tryAgain(field)}>Try again</Button>
      </Actions>
    </Note>
  );
}

function reason(why: NotWritten): string {
  switch (why.kind) {
    case 'rich':
      return 'The document has more than plain text here, such as a list, a picture or a comment, and the pane never writes over that. Copy your text and add it in the document.';
    case 'notPrepared':
      return notPreparedText;
    case 'refused':
      return why.text;
  }
}
