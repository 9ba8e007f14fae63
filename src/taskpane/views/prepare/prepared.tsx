import { Button } from '@fluentui/react-components';
import type { UntaggablePlace } from '../../../document/preparation/plan';
import { ViewButton } from '../../parts/view-button';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { UntaggableList } from './untaggable-list';

interface Props {
  readonly added: number;
  readonly untaggable: readonly UntaggablePlace[];
}

/** The document has its fields. */
export function Prepared({ added, untaggable }: Props) {
  const pane = usePane();
  return (
    <>
      <Note kind="success">
        <p>
          {added === 0
            ? 'All the fields were there already.'
            : `Prepared: ${added === 1 ? 'one field was' : `${added} fields were`} added.`}
        </p>
        <p>The document says exactly what it said before. Save it, so that the fields stay.</p>
      </Note>
      <UntaggableList untaggable={untaggable} />
      <Actions>
        <ViewButton appearance="primary" to={{ kind: 'home' }}>
          Start
        </ViewButton>
        <Button onClick={() => void pane.removeControls()}>Take the fields out again</Button>
      </Actions>
    </>
  );
}
