import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1Strong,
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: { paddingTop: tokens.spacingVerticalS, minWidth: 0 },
});

interface Props {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Something that is there for whoever wants it. */
export function Fold({ summary, children }: Props) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
