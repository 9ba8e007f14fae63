import { Button, makeStyles } from '@fluentui/react-components';
import type { AspectAnswer } from '../../../assessment/assessment';
import type { LevelKey } from '../../../framework/framework';
import { usePane } from '../../state/pane-context';
import { Note } from '../../../ui/parts/note';
import type { Choice } from '../../state/pane-state';

type LevelChoice = Choice<LevelKey | null> | undefined;

/** Why the latest choice is not in the document. */
export function ChoiceProblem({ choice }: { readonly choice: LevelChoice }) {
  if (choice?.status.kind !== 'notWritten') return null;
  return (
    <Note kind="warning">
      <p>The best fit was not changed.</p>
      <p>{choice.status.text}</p>
    </Note>
  );
}

// All ways on from the choice stand in one line of the narrowest pane.
const useStyles = makeStyles({ undo: { minWidth: 0 } });

interface Props {
  readonly answer: AspectAnswer;
  readonly choice: LevelChoice;
}

/** The way back from the latest choice. */
export function UndoChoice({ answer, choice }: Props) {
  const styles = useStyles();
  const pane = usePane();
  if (choice === undefined || choice.before === null || choice.status.kind === 'notWritten') return null;
  return (
    <Button size="small" className={styles.undo} onClick={() => void pane.undoChoice(answer.id)}>
      Undo
    </Button>
  );
}
