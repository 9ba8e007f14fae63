import { CurrentView } from './current-view';
import { Frame } from './frame';
import { Navigation } from './navigation';
import { usePaneState } from '../state/pane-context';
import { DocumentProblem } from '../views/states/document-problem';
import { Spinner } from '@fluentui/react-components';
import { Stack } from '../parts/stack';
import { ViewHeading } from '../../ui/parts/view-heading';

/** The pane: what the document came to, or the view on it. */
export function App() {
  const document = usePaneState((state) => state.document);
  const checksWord = usePaneState((state) => state.view.kind === 'wordCheck');
  // Word is checked in an empty document, which is no benchmark.
  if (checksWord && document.kind !== 'loading') {
    return (
      <Frame>
        <CurrentView />
      </Frame>
    );
  }
  switch (document.kind) {
    case 'loading':
      return (
        <Frame>
          <LoadingDocument />
        </Frame>
      );
    case 'open':
      return (
        <Frame navigation={<Navigation />}>
          <CurrentView />
        </Frame>
      );
    case 'notRecognised':
      return (
        <Frame>
          <DocumentProblem
            heading="This is not a benchmark document"
            text={document.reason.text}
            whatToDo="Open your school’s SEND Benchmark and Planning Tool in Word, and this pane beside it. If this is the right document, check that its tables still have their headings, then read it again."
          />
        </Frame>
      );
    case 'unreadable':
      return (
        <Frame>
          <DocumentProblem
            heading="This document cannot be read"
            text={document.text}
            whatToDo="When that is done, read the document again."
          />
        </Frame>
      );
    case 'failed':
      return (
        <Frame>
          <DocumentProblem
            heading="The document could not be read"
            text={document.text}
            whatToDo="Nothing in the document has been changed."
          />
        </Frame>
      );
  }
}

/** Shown until the document is read for the first time. */
function LoadingDocument() {
  return (
    <Stack>
      <ViewHeading>SEND Benchmark and Planning Tool</ViewHeading>
      <Spinner label="Reading the document" />
    </Stack>
  );
}
