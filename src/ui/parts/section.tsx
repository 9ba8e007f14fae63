import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../styles';
import { type ReactNode, useId } from 'react';
import { useLook } from '../look';

const useStyles = makeStyles({
  pane: { ...column(tokens.spacingVerticalS) },
  paneHeading: { ...typographyStyles.subtitle2, margin: 0 },
  page: {
    ...column(tokens.spacingVerticalM),
    minWidth: 0,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalXL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& p': { margin: 0 },
    '@media (max-width: 599px)': { padding: tokens.spacingHorizontalL },
    '@media print': { padding: `${tokens.spacingVerticalM} 0`, border: 'none', borderRadius: 0 },
  },
  pageHeading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    '@media print': { breakAfter: 'avoid' },
  },
});

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a view with its heading: a card on a page, and plain in the pane. */
export function Section({ heading, children }: Props) {
  const styles = useStyles();
  const inPane = useLook() === 'pane';
  const id = useId();
  return (
    <section aria-labelledby={id} className={inPane ? styles.pane : styles.page}>
      <h2 id={id} className={inPane ? styles.paneHeading : styles.pageHeading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
