import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../styles';
import type { FluentIcon } from '@fluentui/react-icons';
import { createContext, type ReactNode, useContext } from 'react';

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
  edged: { borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}` },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  edgedWarning: { borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}` },
  icon: { flexShrink: 0, fontSize: '20px' },
  text: {
    minWidth: 0,
    flexGrow: 1,
    ...column(tokens.spacingVerticalS),
    '& p': { margin: 0 },
  },
});

type Kind = 'info' | 'warning' | 'success';

/** The signs beside notes. Where there are none, notes have an edge instead. */
export const NoteIconsContext = createContext<Readonly<Record<Kind, FluentIcon>> | null>(null);

interface Props {
  readonly kind?: Kind;
  readonly children: ReactNode;
}

/** Something that the person should know, set apart from the rest. Its words carry the meaning, not its colour. */
export function Note({ kind = 'info', children }: Props) {
  const styles = useStyles();
  const NoteIcon = useContext(NoteIconsContext)?.[kind];
  const isEdged = NoteIcon === undefined;
  return (
    <div
      className={mergeClasses(
        styles.note,
        isEdged && styles.edged,
        kind === 'warning' && styles.warning,
        kind === 'success' && styles.success,
        isEdged && kind === 'warning' && styles.edgedWarning,
      )}
    >
      {NoteIcon !== undefined && <NoteIcon className={styles.icon} aria-hidden />}
      <div className={styles.text}>{children}</div>
    </div>
  );
}
