import { Button } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import { useRef } from 'react';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';

/** Where the earlier answers may come from: a Word document, or what was sent. */
export function ChooseLastTime() {
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const sent = usePaneState((state) => state.receipt !== null && state.schoolKey !== null);
  return (
    <>
      <Line>
        See what your school answered last time beside today’s answers, and bring over what still fits. The
        document that you choose is read on this computer and goes nowhere.
      </Line>
      <Actions>
        <input
          ref={input}
          type="file"
          accept=".docx,.docm"
          hidden
          aria-label="Last year’s document"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file === undefined) return;
            const bytes = async () => new Uint8Array(await file.arrayBuffer());
            void pane.openLastFile({ name: file.name, bytes });
            target.value = '';
          }}
        />
        <Button appearance="primary" onClick={() => input.current?.click()}>
          Choose last year’s document
        </Button>
        {sent && (
          <Button onClick={() => void pane.openLastSubmission()}>Use the ratings that we sent last</Button>
        )}
      </Actions>
    </>
  );
}
