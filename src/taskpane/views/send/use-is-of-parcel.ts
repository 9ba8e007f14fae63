import { usePane, usePaneState } from '../../state/pane-context';

/** Whether sending, so far as there is any, is of the summary that is shown to be sent now. */
export function useIsOfParcel(): boolean {
  const pane = usePane();
  return usePaneState((state) => {
    const parcel = pane.parcel(state);
    if (parcel.kind !== 'ready' || state.reading) return false;
    return state.waiting === null || state.waiting.submission === parcel.summary.submission;
  });
}
