import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';

/** Leads on to sending, where nothing stands in the way of it. */
export function GoToSend() {
  const pane = usePane();
  return (
    <div>
      <Button appearance="primary" onClick={() => pane.show({ kind: 'send' })}>
        See what would be sent
      </Button>
    </div>
  );
}
