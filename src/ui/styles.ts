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

/** Things under one another, with a gap between. */
export const column = (gap: string) => ({ display: 'flex', flexDirection: 'column', rowGap: gap }) as const;

/** A group of fields without the border and the space that browsers give it. */
export const plainFieldset = { border: 0, margin: 0, padding: 0, minWidth: 0 } as const;

/** One of several things that are each set apart by a box. */
export const box = {
  ...column(tokens.spacingVerticalXS),
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
} as const;

/** For what is of no use on paper, such as buttons. */
export const useScreenOnly = makeStyles({ screenOnly: { '@media print': { display: 'none' } } });
