import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { AspectAnswer } from '../../../assessment/assessment';
import type { LevelKey } from '../../../framework/framework';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import type { Choice } from '../../state/pane-state';

interface Props {
  readonly answer: AspectAnswer;
  readonly choice: Choice<LevelKey | null> | undefined;
}

/** The result of the latest choice, and the way back. */
export function ChoiceState({ answer, choice }: Props) {
  const pane = usePane();
  if (choice?.status.kind === 'notWritten') {
    return (
      <Note kind="warning">
        <p>The best fit was not changed.</p>
        <p>{choice.status.text}</p>
      </Note>
    );
  }
  if (choice === undefined || choice.before === null) return null;
  return (
    <Actions>
      <Button appearance="subtle" icon={<ArrowUndoRegular />} onClick={() => void pane.undoChoice(answer.id)}>
        Undo
      </Button>
    </Actions>
  );
}
