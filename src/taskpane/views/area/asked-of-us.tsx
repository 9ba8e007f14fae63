import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ContactRequest } from '../../../api/resources/contact-requests';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

interface Props {
  /** Those in which the school is asked. */
  readonly requests: readonly ContactRequest[];
  readonly onAnswered: () => void;
}

/** Other schools that want to ask this one about what it shares, for it to agree or decline. */
export function AskedOfUs({ requests, onAnswered }: Props) {
  const pane = usePane();
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = requests.filter(({ state }) => state === 'offered');
  const answer = async (id: string, agrees: boolean) => {
    const answered = await pane.answerContact(id, agrees);
    setProblem(answered.kind === 'ok' ? null : answered.text);
    if (answered.kind !== 'ok') return;
    onAnswered();
    // The buttons are gone with the question: the keyboard goes to the heading.
    pane.show({ kind: 'area' });
  };
  return (
    <>
      {waiting.map(({ id, aspect }) => (
        <Note key={id}>
          <p>Another school would like to ask you about {aspect}. May your DSPL manager put you in touch?</p>
          <Actions>
            <Button onClick={() => void answer(id, true)}>Yes, put us in touch</Button>
            <Button onClick={() => void answer(id, false)}>Not this time</Button>
          </Actions>
        </Note>
      ))}
      {problem !== null && <Note kind="warning">{problem}</Note>}
    </>
  );
}
