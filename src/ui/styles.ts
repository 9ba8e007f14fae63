import { makeStyles, tokens } from '@fluentui/react-components';

/** For a place that the keyboard is at. */
export const focusOutline = {
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

/** For what screen readers say and nobody sees. */
export const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** For a field whose choices are long: they must not make it wider than the page. */
export const narrowField = {
  gridTemplateColumns: 'minmax(0, 1fr)',
  '& .fui-Select': { minWidth: 0 },
} as const;

/** For what is of no use on paper, such as buttons. */
export const useScreenOnly = makeStyles({ screenOnly: { '@media print': { display: 'none' } } });
