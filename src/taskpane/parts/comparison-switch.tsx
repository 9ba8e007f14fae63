import { usePane, usePaneState } from '../state/pane-context';
import { SettingSwitch } from './setting-switch';

/** Whether the school wants to see how others stand; the same switch wherever it is shown. */
export function ComparisonSwitch() {
  const pane = usePane();
  const isShown = usePaneState((state) => state.comparisonShown);
  return (
    <SettingSwitch
      label="Compare our levels with other schools"
      isOn={isShown}
      onChange={pane.showComparison}
    >
      Shows how the schools around you stand beside your own levels. Off, the pane does not ask for it.
    </SettingSwitch>
  );
}
