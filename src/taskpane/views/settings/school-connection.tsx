import { Button } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import { usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Section } from '../../../ui/parts/section';

/** Whether this computer has the school's key, and taking it away. */
export function SchoolConnection() {
  const pane = usePane();
  const connected = usePaneState((state) => state.schoolKey !== null);
  const disconnect = () => {
    pane.disconnect();
    // The button is gone with the connection: the keyboard goes to the heading.
    pane.show({ kind: 'settings' });
  };
  return (
    <Section heading="Connection">
      <Line>
        {connected
          ? 'This computer can send for your school. Disconnect it before somebody else uses it; to connect again you need your link.'
          : 'Not connected. Choose Send to paste the link from your DSPL manager.'}
      </Line>
      {connected && (
        <Actions>
          <Button onClick={disconnect}>Disconnect</Button>
        </Actions>
      )}
    </Section>
  );
}
