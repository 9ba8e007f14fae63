import type { SentPart } from '../../../api/resources/submissions';
import { PlainList } from '../../../ui/parts/plain-list';
import { SentRow } from './sent-row';
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Answer } from '../../../api/client';
import { usePane } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';

interface Props {
  readonly part: SentPart;
  readonly onWithdrawn: () => void;
  /** Whether the keyboard goes to the first row, because what had it has gone. */
  readonly focusFirst?: boolean;
}

/** A part of what was sent, and the way to what was sent before. */
export function SentRows({ part: { items, next }, onWithdrawn, focusFirst = false }: Props) {
  return (
    <>
      <PlainList>
        {items.map((one, at) => (
          <li key={one.submission}>
            <SentRow sent={one} onWithdrawn={onWithdrawn} focus={focusFirst && at === 0} />
          </li>
        ))}
      </PlainList>
      {next !== null && <EarlierSent key={next} after={next} onWithdrawn={onWithdrawn} />}
    </>
  );
}

interface EarlierSentProps {
  /** Where the part before ended. */
  readonly after: string;
  readonly onWithdrawn: () => void;
}

/** The summaries sent before those shown above, once somebody asks for them. */
function EarlierSent({ after, onWithdrawn }: EarlierSentProps) {
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
