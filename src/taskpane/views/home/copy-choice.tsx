import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AspectId } from '../../../framework/framework';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';

interface Props {
  readonly aspect: AspectId;
  readonly copies: number;
}

/** Which of several copies of a row counts. */
export function CopyChoice({ aspect, copies }: Props) {
  const pane = usePane();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <>
      {Array.from({ length: copies }, (_, copy) => (
        <Actions key={copy}>
          <Button size="small" onClick={() => void pane.goToCopy(aspect, copy).then(setProblem)}>
            {`Show number ${copy + 1}`}
          </Button>
          <Button size="small" onClick={() => void pane.keepCopy(aspect, copy).then(setProblem)}>
            {`Number ${copy + 1} counts`}
          </Button>
        </Actions>
      ))}
      <div role="alert">{problem !== null && <p>{problem}</p>}</div>
    </>
  );
}
