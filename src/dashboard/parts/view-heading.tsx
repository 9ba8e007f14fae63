import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.title2,
    margin: 0,
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
    '@media (max-width: 599px)': { ...typographyStyles.subtitle1 },
  },
  lead: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** How often somebody has gone from one view to another; 0 while the page shows what it opened with. */
export const ArrivalContext = createContext(0);

interface Props {
  readonly children: ReactNode;
  /** A line under it. */
  readonly lead?: ReactNode;
}

/** The heading of a view, to which the keyboard goes when the view is gone to. */
export function ViewHeading({ children, lead }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useContext(ArrivalContext);
  useEffect(() => {
    if (arrival > 0) heading.current?.focus();
  }, [arrival]);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
