import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
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
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    '@media print': { breakAfter: 'avoid' },
  },
});

interface Props {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a view with its heading. */
export function Section({ heading, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
