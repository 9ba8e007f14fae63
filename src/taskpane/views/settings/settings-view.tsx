import { usePane, usePaneState } from '../../state/pane-context';
import { BackButton } from '../../parts/back-button';
import { ComparisonSwitch } from '../../parts/comparison-switch';
import { SettingSwitch } from '../../parts/setting-switch';
import { Stack } from '../../parts/stack';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { CheckWord } from './check-word';
import { SchoolConnection } from './school-connection';

/** The settings of the pane. */
export function SettingsView() {
  const pane = usePane();
  const follows = usePaneState((state) => state.followsCursor);
  const opens = usePaneState((state) => state.opensWithDocument);
  return (
    <Stack>
      <BackButton to={{ kind: 'home' }}>Home</BackButton>
      <ViewHeading>Settings</ViewHeading>
      <SettingSwitch label="Follow where I click" isOn={follows} onChange={pane.followCursor}>
        Click on an aspect in the document, and the pane shows it.
      </SettingSwitch>
      <SettingSwitch label="Open this pane with this document" isOn={opens} onChange={pane.openWithDocument}>
        Word opens the pane for everybody who has the add-in. Save the document to keep this.
      </SettingSwitch>
      <ComparisonSwitch />
      <SchoolConnection />
      <CheckWord />
    </Stack>
  );
}
