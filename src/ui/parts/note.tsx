import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  note: {
    ...typographyStyles.body1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  text: {
    minWidth: 0,
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    '& p': { margin: 0 },
  },
});

const icons = { info: InfoRegular, warning: WarningRegular, success: CheckmarkCircleRegular };

interface Props {
  readonly kind?: keyof typeof icons;
  readonly children: ReactNode;
}

/** Something that the person should know, set apart from the rest. Its words carry the meaning, not its colour. */
export function Note({ kind = 'info', children }: Props) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <div
      className={mergeClasses(
        styles.note,
        kind === 'warning' && styles.warning,
        kind === 'success' && styles.success,
      )}
    >
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
