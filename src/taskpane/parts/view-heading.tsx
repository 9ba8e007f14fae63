import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { useFocusOnView } from './use-focus-on-view';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    color: tokens.colorNeutralForeground1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    width: 'fit-content',
    borderRadius: tokens.borderRadiusSmall,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface Props {
  readonly children: ReactNode;
  /** False where another place of the view takes the keyboard. */
  readonly focus?: boolean;
}

/** The heading of a view, to which the keyboard goes when the view is shown. */
export function ViewHeading({ children, focus = true }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnView(heading, focus);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h1>
  );
}
