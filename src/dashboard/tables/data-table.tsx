import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { SaveTable } from './save-table';
import type { Cell, Column, TableData } from './table-data';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  // Where the table is wider than the page, it moves and the page does not.
  scroller: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { overflowX: 'visible' },
  },
  table: { ...typographyStyles.body1, borderCollapse: 'collapse', width: '100%' },
  caption: { ...typographyStyles.body1Strong, textAlign: 'left', paddingBottom: tokens.spacingVerticalXS },
  hidden: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
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
  long: { minWidth: '180px', '@media print': { width: '40%' } },
  wideScreens: { '@media screen and (max-width: 599px)': { display: 'none' } },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly table: TableData;
  /** Shows a cell otherwise than by its text, such as with a link; undefined for as it is. */
  readonly show?: (cell: Cell, row: number, column: number) => ReactNode;
  /** True where a heading right above says the same as the title. */
  readonly hideTitle?: boolean;
}

/** A table that can be saved. */
export function DataTable({ table, show, hideTitle = false }: Props) {
  const styles = useStyles();
  const id = useId();
  const { title, columns, rows } = table;
  const classesOf = (column: Column | undefined) => [
    column?.isNumber === true && styles.number,
    column?.isLong === true && styles.long,
    column?.isForWideScreens === true && styles.wideScreens,
  ];
  const content = (cell: Cell, row: number, column: number) =>
    show?.(cell, row, column) ?? (cell === null ? '–' : cell);
  return (
    <div className={styles.whole}>
      <div className={styles.scroller} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <caption id={id} className={mergeClasses(styles.caption, hideTitle && styles.hidden)}>
            {title}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.heading}
                  scope="col"
                  className={mergeClasses(styles.cell, styles.heading, ...classesOf(column))}
                >
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at} className={styles.row}>
                {row.map((cell, column) => {
                  const className = mergeClasses(styles.cell, ...classesOf(columns[column]));
                  return column === 0 ? (
                    <th key={column} scope="row" className={className}>
                      {content(cell, at, column)}
                    </th>
                  ) : (
                    <td key={column} className={className}>
                      {content(cell, at, column)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SaveTable table={table} />
    </div>
  );
}
