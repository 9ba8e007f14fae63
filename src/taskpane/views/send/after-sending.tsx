import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';

/** Where it goes on from here. */
export function AfterSending() {
  const pane = usePane();
  const connected = usePaneState((state) => state.schoolKey !== null);
  return (
    <Actions>
      {connected && (
        <>
          <Button onClick={() => pane.show({ kind: 'sent' })}>What your school has sent</Button>
          <Button onClick={() => pane.show({ kind: 'area' })}>Your area</Button>
        </>
      )}
      <Button onClick={() => pane.show({ kind: 'governors' })}>Summary for governors</Button>
    </Actions>
  );
}
