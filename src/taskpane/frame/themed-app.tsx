import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { Note, NoteIconsContext } from '../../ui/parts/note';
import { LookContext } from '../../ui/look';
import { App } from './app';
import { PaneContext } from '../state/pane-context';
import { GroundContext } from '../parts/ground';
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
          <GroundContext.Provider value={colorScheme}>
            <PaneContext.Provider value={pane}>
              <App />
            </PaneContext.Provider>
          </GroundContext.Provider>
        </NoteIconsContext.Provider>
      </LookContext.Provider>
    </FluentProvider>
  );
}

/** Said in a Word that has less than the pane needs. */
export function TooOld() {
  return (
    <FluentProvider theme={webLightTheme}>
      <main style={{ padding: '16px' }}>
        <h1>This pane needs a newer Word</h1>
        <Note>
          <p>
            It needs Word 2021 or newer, Microsoft 365, or Word on the web. Open the document there, or fill
            it in here without the pane: it works in any Word.
          </p>
          <p>When it is filled in, you can e-mail it to your DSPL manager.</p>
        </Note>
      </main>
    </FluentProvider>
  );
}
