import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../pane-context';
import { Actions } from '../../parts/actions';

/** Where it goes on from here, for a school that is connected. */
export function AfterSending() {
  const pane = usePane();
  const connected = usePaneState((state) => state.schoolKey !== null);
  if (!connected) return null;
  return (
    <Actions>
      <Button onClick={() => pane.show({ kind: 'sent' })}>What your school has sent</Button>
      <Button onClick={() => pane.show({ kind: 'area' })}>Your area</Button>
    </Actions>
  );
}
