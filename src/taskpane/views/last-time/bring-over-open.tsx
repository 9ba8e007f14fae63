import { Button } from '@fluentui/react-components';
import { usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { ProgressBar } from '../../parts/progress-bar';
import { openAspects } from '../../state/last-time/last-time';

/** Brings over whatever has no answer yet, with a way to stop. */
export function BringOverOpen() {
  const pane = usePane();
  const running = usePaneState((state) => state.bringingOver);
  const count = usePaneState((state) => openAspects(state).length);
  if (!usePrepared()) return null;
  if (running !== null) {
    return (
      <div role="status">
        <p>
          Bringing over: {running.done} of {running.of}
        </p>
        <ProgressBar {...running} />
        <Actions>
          <Button onClick={() => pane.stopBringingOver()}>Stop</Button>
        </Actions>
      </div>
    );
  }
  if (count === 0) return null;
  return (
    <Actions>
      <Button appearance="primary" onClick={() => void pane.bringOverOpen()}>
        {count === 1 ? 'Bring over the one open aspect' : `Bring over all ${count} open aspects`}
      </Button>
    </Actions>
  );
}
