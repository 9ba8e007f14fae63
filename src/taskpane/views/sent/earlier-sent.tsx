import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../../api/client';
import type { SentPart } from '../../../api/resources/submissions';
import { usePane } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';
import { SentRows } from './sent-rows';

interface Props {
  /** Where the part before ended. */
  readonly after: string;
  readonly onWithdrawn: () => void;
}

/** What was sent before all that is shown above, once somebody asks for it. */
export function EarlierSent({ after, onWithdrawn }: Props) {
  const pane = usePane();
  const [answer, setAnswer] = useState<Answer<SentPart> | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async () => {
    setAsking(true);
    setAnswer(await pane.askForSent(after));
    setAsking(false);
  };
  if (answer?.kind === 'ok') return <SentRows part={answer.value} onWithdrawn={onWithdrawn} focusFirst />;
  return (
    <>
      {answer !== null && <Note kind="warning">{answer.text}</Note>}
      <div>
        <Button disabledFocusable={isAsking} onClick={() => void ask()}>
          {isAsking ? 'Asking for earlier ones' : 'Show earlier ones'}
        </Button>
      </div>
    </>
  );
}
