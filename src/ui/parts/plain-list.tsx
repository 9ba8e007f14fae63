import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { column } from '../styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  stacked: { ...column(tokens.spacingVerticalS) },
  wrapping: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  close: {},
});

interface Props {
  readonly children: ReactNode;
  /** `wrapping` for small items beside one another, `close` for items that bring their own space. */
  readonly items?: 'stacked' | 'wrapping' | 'close';
  /** True where the order says something. */
  readonly isOrdered?: boolean;
  /** The name of the list, where nothing beside it says so. */
  readonly label?: string;
}

/** A list without bullets. Its role is said because Safari drops it with the bullets. */
export function PlainList({ children, items = 'stacked', isOrdered = false, label }: Props) {
  const styles = useStyles();
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List role="list" aria-label={label} className={mergeClasses(styles.list, styles[items])}>
      {children}
    </List>
  );
}
