import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { type Tickable, tickableKey } from '../../document/tagged/tickable';
import { usePane, usePaneState } from '../state/pane-context';
import { Actions } from '../../ui/parts/actions';
import { Note } from '../../ui/parts/note';

interface Props {
  readonly tickable: Tickable;
  /** The name of the ticked item, which tells buttons of the same words apart: `item 3`. */
  readonly name: string;
}

/** The result of the latest tick, and the way back. */
export function TickState({ tickable, name }: Props) {
  const pane = usePane();
  const tick = usePaneState((state) => state.ticks[tickableKey(tickable)]);
  if (tick?.status.kind === 'notWritten') {
    return (
      <Note kind="warning">
        <p>This was not changed.</p>
        <p>{tick.status.text}</p>
      </Note>
    );
  }
  if (tick === undefined || tick.before === null) return null;
  return (
    <Actions>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={`Undo: ${name}`}
        onClick={() => void pane.undoTick(tickable)}
      >
        Undo
      </Button>
    </Actions>
  );
}
