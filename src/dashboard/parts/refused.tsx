import { Button } from '@fluentui/react-components';
import type { Refusal } from '../../api/client';
import { Note } from '../../ui/parts/note';
import { Actions } from '../../ui/parts/actions';

interface Props {
  readonly refusal: Refusal;
  readonly onTryAgain: () => void;
}

/** Why something is not shown, and the way to try again. */
export function Refused({ refusal, onTryAgain }: Props) {
  return (
    <Note kind="warning">
      <p>{refusal.text}</p>
      {refusal.problem !== null && <p>For whoever looks into it: {refusal.problem.instance}</p>}
      <Actions>
        <Button onClick={onTryAgain}>Try again</Button>
      </Actions>
    </Note>
  );
}
