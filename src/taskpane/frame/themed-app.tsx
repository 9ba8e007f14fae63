import { FluentProvider } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { NoteIconsContext } from '../../ui/parts/note';
import { LookContext } from '../../ui/look';
import { App } from './app';
import { PaneContext } from '../state/pane-context';
import { usePaneTheme } from './pane-theme';
import type { Pane } from '../state/pane';

const noteIcons = { info: InfoRegular, warning: WarningRegular, success: CheckmarkCircleRegular };

interface Props {
  readonly pane: Pane;
  /** Office's colours; undefined where it tells none. */
  readonly officeTheme: Office.OfficeTheme | undefined;
}

/** The pane in Word's colours. */
export function ThemedApp({ pane, officeTheme }: Props) {
  const { theme, colorScheme } = usePaneTheme(officeTheme);
  return (
    <FluentProvider theme={theme} style={{ colorScheme }}>
      <LookContext.Provider value="pane">
        <NoteIconsContext.Provider value={noteIcons}>
          <PaneContext.Provider value={pane}>
            <App />
          </PaneContext.Provider>
        </NoteIconsContext.Provider>
      </LookContext.Provider>
    </FluentProvider>
  );
}
