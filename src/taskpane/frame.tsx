import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LiveRegion } from './parts/live-region';

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
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      {navigation}
      <main className={styles.main}>{children}</main>
      <LiveRegion />
    </div>
  );
}
