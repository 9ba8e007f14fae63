import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { focusOutline, unseen } from '../../ui/styles';
import type { ColumnHead } from './table-data';

/** How tables look, short ones and long ones alike. */
export const useTableStyles = makeStyles({
  // Where the table is wider than the page, it moves and the page does not.
  scroller: {
    overflowX: 'auto',
    ...focusOutline,
    '@media print': { overflowX: 'visible' },
  },
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  hidden: unseen,
  // A header row alone at the foot of a page says nothing. Chromium does not follow this for a header row yet.
  head: { '@media print': { breakAfter: 'avoid' } },
  row: { '@media print': { breakInside: 'avoid' } },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  heading: {
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'bottom',
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  long: { minWidth: '180px', '@media print': { width: '50%', minWidth: '70mm' } },
  wideScreens: { '@media screen and (max-width: 599px)': { display: 'none' } },
  // A word or two, such as “Under 5”, reads badly in two lines.
  brief: { whiteSpace: 'nowrap' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** The classes of a column's cells. */
export function columnClasses(styles: ReturnType<typeof useTableStyles>, column: ColumnHead | undefined) {
  return [
    column?.isNumber === true && styles.number,
    column?.isLong === true && styles.long,
    column?.isForWideScreens === true && styles.wideScreens,
  ];
}
