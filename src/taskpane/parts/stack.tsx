import { makeStyles, tokens } from '@fluentui/react-components';
import { column } from '../../ui/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  stack: { ...column(tokens.spacingVerticalXL) },
});

/** The parts of a view under one another. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().stack}>{children}</div>;
}
