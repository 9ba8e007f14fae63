import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { FaultBoundary } from '../parts/fault-boundary';
import { LiveRegion } from '../parts/live-region';
import { useFocusInView } from '../parts/use-focus-in-view';

const usePageStyles = makeStaticStyles({
  // What takes the keyboard never hides behind the navigation, which stays at the top.
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

/** What is round every view. */
export function Frame({ navigation, children }: Props) {
  usePageStyles();
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useFocusInView(main);
  return (
    <div className={styles.frame}>
      {navigation}
      <main ref={main} className={styles.main}>
        <FaultBoundary>{children}</FaultBoundary>
      </main>
      <LiveRegion />
    </div>
  );
}
