import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { FaultBoundary } from '../../ui/parts/fault-boundary';
import { ArrivalContext } from '../../ui/parts/view-heading';
import { usePaneState } from '../state/pane-context';
import { LiveRegion } from '../../ui/parts/live-region';
import { useFocusInView } from '../parts/use-focus-in-view';

const usePageStyles = makeStaticStyles({
  // The navigation stays at the top and never hides the element that has the keyboard.
  html: { scrollPaddingTop: '56px' },
  body: { margin: 0 },
});

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXXL}`,
    maxWidth: '640px',
    boxSizing: 'border-box',
  },
});

interface Props {
  readonly navigation?: ReactNode;
  readonly children: ReactNode;
}

/** The frame round every view. */
export function Frame({ navigation, children }: Props) {
  usePageStyles();
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useFocusInView(main);
  const view = usePaneState((state) => state.view);
  const openedAt = usePaneState((state) => state.openedAt);
  const announcement = usePaneState((state) => state.announcement);
  return (
    <div className={styles.frame}>
      {navigation}
      <main ref={main} className={styles.main}>
        <ArrivalContext.Provider value={view === openedAt ? null : view}>
          <FaultBoundary
            text="Something in this pane went wrong. Your document is safe, and what you typed is still here."
            again="Show the pane again"
          >
            {children}
          </FaultBoundary>
        </ArrivalContext.Provider>
      </main>
      <LiveRegion announcement={announcement} />
    </div>
  );
}
