import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { type Tickable, tickableKey } from '../../document/tagged/tickable';
import { usePaneState } from '../state/pane-context';

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0 } });

/** Whether the pane can tick something in this document and this Word. */
export function useCanTick(tickable: Tickable): boolean {
  return usePaneState(
    ({ document }) => document.kind === 'open' && document.tickable.has(tickableKey(tickable)),
  );
}

/** Says once where the boxes are ticked, if the pane cannot tick all of these. */
export function TickInDocumentNote({ tickables }: { readonly tickables: readonly Tickable[] }) {
  const styles = useStyles();
  const isNeeded = usePaneState(
    ({ document }) =>
      document.kind === 'open' && !tickables.every((each) => document.tickable.has(tickableKey(each))),
  );
  return isNeeded ? (
    <p className={styles.line}>
      The boxes are ticked in the document. Choose “Take me there”, then click the box.
    </p>
  ) : null;
}
