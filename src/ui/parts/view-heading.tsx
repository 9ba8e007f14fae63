import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from 'react';
import { useLook } from '../look';

const useStyles = makeStyles({
  heading: {
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  pane: { ...typographyStyles.subtitle1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  page: {
    ...typographyStyles.title2,
    margin: 0,
    '@media (max-width: 599px)': { ...typographyStyles.subtitle1 },
  },
  lead: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Another value each time that somebody goes to a view; null while what was shown at first is still shown. */
export const ArrivalContext = createContext<unknown>(null);

/**
 * Moves the keyboard to an element whenever a view is gone to, if it is the one that is wanted. Not when the
 * whole opens: the person is still somewhere else then.
 */
export function useFocusOnArrival(target: RefObject<HTMLElement | null>, wanted: boolean): void {
  const arrival = useContext(ArrivalContext);
  useEffect(() => {
    if (wanted && arrival !== null) target.current?.focus();
  }, [target, arrival, wanted]);
}

interface Props {
  readonly children: ReactNode;
  /** A line under it. */
  readonly lead?: ReactNode;
  /** False where another place of the view takes the keyboard. */
  readonly focus?: boolean;
}

/** The heading of a view, to which the keyboard goes when the view is gone to. */
export function ViewHeading({ children, lead, focus = true }: Props) {
  const styles = useStyles();
  const look = useLook();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(heading, focus);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, styles[look])}>
        {children}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
