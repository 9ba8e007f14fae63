import { Button, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import { usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { PreparationPlanView } from './preparation-plan-view';
import { Prepared } from './prepared';
import { PreparingProgress } from './preparing-progress';
import { Removed } from './removed';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

/** Gives the document the fields that the pane writes into, after showing what that does; and takes them out. */
export function PrepareView() {
  const pane = usePane();
  const prepared = usePrepared();
  useEffect(() => void pane.planPreparation(), [pane]);
  return (
    <Stack>
      <div>
        <BackButton to={{ kind: 'home' }}>Home</BackButton>
        <ViewHeading>{prepared ? 'Fields in this document' : 'Prepare this document'}</ViewHeading>
      </div>
      <Stage />
    </Stack>
  );
}

function Stage() {
  const preparation = usePaneState((state) => state.preparation);
  switch (preparation.kind) {
    case 'unknown':
    case 'planning':
      return <Spinner size="tiny" labelPosition="after" label="Looking at the document" />;
    case 'notPossible':
      return <NotPossible text={preparation.text} />;
    case 'planned':
      return <PreparationPlanView {...preparation} />;
    case 'preparing':
      return <PreparingProgress progress={preparation.progress} />;
    case 'prepared':
      return <Prepared {...preparation} />;
    case 'removing':
      return <Spinner size="tiny" labelPosition="after" label="Taking the fields out" />;
    case 'removed':
      return <Removed {...preparation} />;
  }
}

/** Why the document cannot be prepared now. */
function NotPossible({ text }: { readonly text: string }) {
  const pane = usePane();
  return (
    <Note kind="warning">
      <p>{text}</p>
      <p>Nothing in the document has been changed.</p>
      <Actions>
        <Button onClick={() => void pane.planPreparation()}>Try again</Button>
      </Actions>
    </Note>
  );
}
