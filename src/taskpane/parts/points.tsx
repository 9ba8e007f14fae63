import { makeStyles, tokens } from '@fluentui/react-components';
import { Children, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What a note points out: a list where it is several things, and no lone bullet where it is one. */
export function Points({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const points = Children.toArray(children);
  if (points.length === 1) return <div>{points}</div>;
  return (
    <ul className={styles.list}>
      {points.map((point, at) => (
        <li key={at}>{point}</li>
      ))}
    </ul>
  );
}
