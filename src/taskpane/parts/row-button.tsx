import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import type { View } from '../state/view';

const useStyles = makeStyles({
  row: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '44px',
    boxSizing: 'border-box',
    textAlign: 'start',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly to: View;
  readonly children: ReactNode;
}

/** A whole line that leads to another view. */
export function RowButton({ to, children }: Props) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <button type="button" className={styles.row} onClick={() => pane.show({ ...to })}>
      <span className={styles.content}>{children}</span>
      <ChevronRightRegular aria-hidden className={styles.chevron} />
    </button>
  );
}
