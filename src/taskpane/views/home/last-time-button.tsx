import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';

/** Leads to what the school answered an earlier time. */
export function LastTimeButton() {
  const pane = usePane();
  return (
    <div>
      <Button onClick={() => pane.show({ kind: 'lastTime' })}>Last year’s benchmark</Button>
    </div>
  );
}
