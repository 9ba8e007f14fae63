import { Button, Spinner } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { ParcelGate } from './parcel-gate';

/** Whether there is a collection to send to; what is to be sent, where there is. */
export function CollectionGate() {
  const pane = usePane();
  const collection = usePaneState((state) => state.collection);
  switch (collection.kind) {
    case 'unknown':
    case 'asking':
      return <Spinner size="tiny" labelPosition="after" label="Asking which collection is open" />;
    case 'none':
      return (
        <Note>
          <p>No collection is open at the moment, so nothing can be sent.</p>
          <p>Your DSPL manager says when the next one opens. Your document is safe as it is until then.</p>
        </Note>
      );
    case 'notKnown':
      return (
        <Note kind="warning">
          <p>{collection.text}</p>
          <p>
            If your school’s network does not let it through, save your document and e-mail it to your DSPL
            manager.
          </p>
          <Actions>
            <Button onClick={() => void pane.askForCollection()}>Try again</Button>
          </Actions>
        </Note>
      );
    case 'open':
      return <ParcelGate {...collection} />;
  }
}
