import { ToggleButton } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../pane-context';

/** Keeps the pane at this aspect while the person clicks about in the document. */
export function PinButton() {
  const pane = usePane();
  const pinned = usePaneState((state) => state.pinned);
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      checked={pinned}
      title="While this is on, clicking in the document does not change what the pane shows."
      onClick={() => pane.pin(!pinned)}
    >
      Stay here
    </ToggleButton>
  );
}
