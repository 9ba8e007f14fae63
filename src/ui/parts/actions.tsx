import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useScreenOnly } from '../styles';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly children: ReactNode;
  /** True where they are of no use on paper. */
  readonly onScreen?: boolean;
}

/** Buttons beside one another, on further lines where it is narrow. */
export function Actions({ children, onScreen = false }: Props) {
  const { actions } = useStyles();
  const { screenOnly } = useScreenOnly();
  return <div className={mergeClasses(actions, onScreen && screenOnly)}>{children}</div>;
}
