import { Line } from '../../ui/parts/line';
import { type Tickable, tickableKey } from '../../document/tagged/tickable';
import { usePaneState } from '../state/pane-context';

/** Whether the pane can tick something in this document and this Word. */
export function useCanTick(tickable: Tickable): boolean {
  return usePaneState(
    ({ document }) => document.kind === 'open' && document.tickable.has(tickableKey(tickable)),
  );
}

/** Says once where the boxes are ticked, if the pane cannot tick all of these. */
export function TickInDocumentNote({ tickables }: { readonly tickables: readonly Tickable[] }) {
  const isNeeded = usePaneState(
    ({ document }) =>
      document.kind === 'open' && !tickables.every((each) => document.tickable.has(tickableKey(each))),
  );
  return isNeeded ? (
    <Line>The boxes are ticked in the document. Choose “Take me there”, then click the box.</Line>
  ) : null;
}
