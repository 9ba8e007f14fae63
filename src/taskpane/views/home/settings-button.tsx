import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';

/** Leads to the settings. */
export function SettingsButton() {
  const pane = usePane();
  return (
    <div>
      <Button onClick={() => pane.show({ kind: 'settings' })}>Settings</Button>
    </div>
  );
}
