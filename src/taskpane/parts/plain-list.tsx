import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  wrapping: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly children: ReactNode;
  /** True for small items that stand beside one another. */
  readonly wrapping?: boolean;
}

/** A list without bullets. Its role is said because Safari drops it with the bullets. */
export function PlainList({ children, wrapping = false }: Props) {
  const styles = useStyles();
  return (
    <ul role="list" className={mergeClasses(styles.list, wrapping && styles.wrapping)}>
      {children}
    </ul>
  );
}
