import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLook } from '../look';
import { focusOutline } from '../styles';

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1Strong, cursor: 'pointer', ...focusOutline },
  // On a page it is a line among others.
  pageSummary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorBrandForegroundLink,
  },
  pageContent: { paddingTop: tokens.spacingVerticalS, minWidth: 0 },
  // In the pane it is a box as wide as the pane.
  paneFold: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  paneSummary: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Browsers give it the colour of links.
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  paneContent: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly summary: ReactNode;
  /** Whether it is unfolded at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that is there for whoever wants it. */
export function Fold({ summary, open = false, children }: Props) {
  const styles = useStyles();
  const inPane = useLook() === 'pane';
  return (
    <details className={inPane ? styles.paneFold : undefined} open={open}>
      <summary className={mergeClasses(styles.summary, inPane ? styles.paneSummary : styles.pageSummary)}>
        {summary}
      </summary>
      <div className={inPane ? styles.paneContent : styles.pageContent}>{children}</div>
    </details>
  );
}
