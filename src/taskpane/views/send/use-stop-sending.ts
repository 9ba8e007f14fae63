import { usePane } from '../../state/pane-context';

/** Stops sending. The button that did it is gone then, so the keyboard goes to the view's heading. */
export function useStopSending(): () => void {
  const pane = usePane();
  return () => {
    pane.stopSending();
    pane.show({ kind: 'send' });
  };
}
