import { Button } from '@fluentui/react-components';
import type { FindingPlace } from '../../../assessment/check/finding';
import { usePane } from '../../state/pane-context';
import type { Field } from '../../state/drafts/field';
import type { NotWritten } from '../../state/pane-state';
import { notPreparedText } from '../../state/document/written-text';
import { Actions } from '../../../ui/parts/actions';
import { GoToDocument } from '../go-to-document';
import { Note } from '../../../ui/parts/note';

interface Props {
  readonly field: Field;
  readonly why: NotWritten;
  readonly place: FindingPlace;
}

/** Says why what was typed is not in the document, and what to do. */
export function NotWrittenNote({ field, why, place }: Props) {
  const pane = usePane();
  const tryAgain = () => (field.kind === 'addition' ? pane.add(field.aspect) : pane.tryAgain(field));
  return (
    <Note kind="warning">
      <p>Your text is kept here, and is not in the document yet.</p>
      <p>{reason(why)}</p>
      <Actions>
        <GoToDocument place={place}>Take me there</GoToDocument>
        {why.kind === 'rich' && field.kind === 'evidence' && (
          <Button onClick={() => void pane.addInstead(field.aspect)}>Add what is new to the end</Button>
        )}
        <Button onClick={() => void tryAgain()}>Try again</Button>
      </Actions>
    </Note>
  );
}

function reason(why: NotWritten): string {
  switch (why.kind) {
    case 'rich':
      return 'There is more than plain text here, such as a list, a picture or a comment, and the pane never writes over that. Change it in the document, or add to its end.';
    case 'notPrepared':
      return notPreparedText;
    case 'refused':
      return why.text;
  }
}
