import { Button } from '@fluentui/react-components';
import { counted } from '../../../wording/sentences';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';
import { useOverdueCount } from '../plan/use-is-overdue';

/** Reminds of what the action plan says should have been done by now. */
export function OverdueActions() {
  const pane = usePane();
  const count = useOverdueCount();
  if (count === 0) return null;
  return (
    <Note>
      <p>Overdue in your action plan: {counted(count, 'row')}.</p>
      <Actions>
        <Button onClick={() => pane.show({ kind: 'plan', at: 'heading' })}>Go to the action plan</Button>
      </Actions>
    </Note>
  );
}
