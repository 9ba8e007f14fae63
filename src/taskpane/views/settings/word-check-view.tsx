import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, usePaneState } from '../../state/pane-context';
import type { WordChecked } from '../../state/document/check-word';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { BackButton } from '../../parts/back-button';
import { ProgressBar } from '../../parts/progress-bar';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { WordReport } from './word-report';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly done: number; readonly of: number }
  | WordChecked;

/** Tries what the add-in takes for granted about Word, in an empty document. */
export function WordCheckView() {
  const pane = usePane();
  const isInBenchmark = usePaneState(({ document }) => document.kind === 'open');
  const [state, setState] = useState<State>({ kind: 'idle' });
  const check = async () => {
    setState({ kind: 'checking', done: 0, of: 0 });
    setState(await pane.checkWord((done, of) => setState({ kind: 'checking', done, of })));
  };
  return (
    <Stack>
      {isInBenchmark ? (
        <BackButton to={{ kind: 'settings' }}>Settings</BackButton>
      ) : (
        <BackButton to={{ kind: 'home' }}>Back</BackButton>
      )}
      <ViewHeading>Check this Word</ViewHeading>
      <p style={{ margin: 0 }}>
        Tries one by one what this add-in takes for granted about Word, and says what is different here. It
        needs a new, empty document: it writes into it, and empties it again. It takes up to a minute.
      </p>
      <Actions>
        <Button
          appearance="primary"
          disabledFocusable={state.kind === 'checking'}
          onClick={() => void check()}
        >
          {state.kind === 'checked' ? 'Check again' : 'Begin'}
        </Button>
      </Actions>
      <div role="status">
        {state.kind === 'checking' && (
          <>
            <Spinner size="tiny" labelPosition="after" label="Please leave the document alone." />
            {state.of > 0 && <ProgressBar done={state.done} of={state.of} />}
          </>
        )}
        {state.kind === 'notEmpty' && (
          <Note kind="warning">
            Something stands in this document, so it is left alone. Open a new, empty document in Word, open
            this pane in it, and choose “Check this Word” there.
          </Note>
        )}
        {state.kind === 'failed' && <Note kind="warning">{state.text}</Note>}
      </div>
      {state.kind === 'checked' && <WordReport report={state.report} text={state.text} />}
    </Stack>
  );
}
