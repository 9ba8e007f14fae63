import { Button } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import { useEffect, useState } from 'react';
import type { Written } from '../../../word/document-port';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { BackButton } from '../../parts/back-button';
import { Note } from '../../../ui/parts/note';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { refusalOf } from '../../state/document/written-text';

/** Puts a page into the document that can be shown to governors. */
export function GovernorsView() {
  const pane = usePane();
  const [done, setDone] = useState<{
    readonly kind: 'success' | 'info' | 'warning';
    readonly text: string;
  }>();
  const [isBusy, setBusy] = useState(false);
  // The document is read anew, so that its present answers are written.
  useEffect(() => void pane.open(), [pane]);
  const run = async (work: () => Promise<Written>, success: string) => {
    setBusy(true);
    const written = await work();
    setBusy(false);
    if (written.kind === 'notPrepared')
      setDone({ kind: 'info', text: 'There is no summary in the document.' });
    else if (written.kind === 'written') setDone({ kind: 'success', text: success });
    else setDone({ kind: 'warning', text: refusalOf(written) ?? '' });
  };
  return (
    <Stack>
      <BackButton to={{ kind: 'send' }}>Send</BackButton>
      <ViewHeading>Summary for governors</ViewHeading>
      <Line>
        One page at the end of the document: ratings by outcome, strengths and next steps. Nothing else in the
        document changes. Words that you write into the page are replaced when you update it.
      </Line>
      <Actions>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void run(pane.writeSummaryPage, 'The summary is at the end of the document.')}
        >
          Insert or update the page
        </Button>
        <Button
          disabledFocusable={isBusy}
          onClick={() => void run(pane.removeSummaryPage, 'The summary is out of the document.')}
        >
          Take the page out
        </Button>
      </Actions>
      <div>{done !== undefined && <Note kind={done.kind}>{done.text}</Note>}</div>
    </Stack>
  );
}
