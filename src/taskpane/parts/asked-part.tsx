import { Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Answer } from '../../api/client';
import { Actions } from '../../ui/parts/actions';
import { Note } from '../../ui/parts/note';

interface Props<Value> {
  readonly asked: readonly [answer: Answer<Value> | null, again: () => void];
  /** The words while the answer is on its way, such as `Asking what was sent`. */
  readonly waiting: string;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what the collector answered; says so where there is no answer, and asks again. */
export function AskedPart<Value>({ asked: [answer, again], waiting, children }: Props<Value>) {
  if (answer === null) return <Spinner size="tiny" labelPosition="after" label={waiting} />;
  if (answer.kind === 'ok') return <>{children(answer.value)}</>;
  return (
    <Note kind="warning">
      <p>{answer.text}</p>
      <Actions>
        <Button onClick={again}>Try again</Button>
      </Actions>
    </Note>
  );
}
