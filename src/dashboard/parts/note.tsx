import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

interface Props {
  readonly kind?: 'info' | 'warning';
  readonly children: ReactNode;
}

/** Something that the person should know, set apart from the rest. Its words carry the meaning, not its colour. */
export function Note({ kind = 'info', children }: Props) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.note, kind === 'warning' && styles.warning)}>{children}</div>;
}
