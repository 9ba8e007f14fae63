import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { Note } from '../../ui/parts/note';

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
