import { ToggleButton } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../state/pane-context';

/** Keeps the pane at this aspect while the person clicks about in the document; for a pane that follows at all. */
export function PinButton() {
  const pane = usePane();
  const pinned = usePaneState((state) => state.pinned);
  const follows = usePaneState((state) => state.followsCursor);
  if (!follows) return null;
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
