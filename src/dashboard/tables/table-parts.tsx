import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import type { ColumnHead, TableData } from './table-data';
import { columnClasses, useTableStyles } from './table-styles';

/** In characters. */
const briefText = 8;

/** A table and how its cells are shown. */
export interface TableProps {
  readonly table: TableData;
  /** The content of a cell in place of its value; null or undefined for the value. Both numbers count from 0. */
  readonly show: (row: number, column: number) => ReactNode;
  readonly hideTitle: boolean;
}

interface HeadProps {
  readonly columns: readonly ColumnHead[];
  /** Given where not all rows are there, so that those which are say their place; this one is 1. */
  readonly rowIndex?: number;
  readonly className?: string;
}

export function TableHead({ columns, rowIndex, className }: HeadProps) {
  const styles = useTableStyles();
  return (
    <thead className={mergeClasses(styles.head, className)}>
      <tr aria-rowindex={rowIndex}>
        {columns.map((column) => (
          <th
            key={column.heading}
            scope="col"
            className={mergeClasses(styles.cell, styles.heading, ...columnClasses(styles, column))}
          >
            {column.heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<TableProps, 'show'> {
  readonly table: TableData;
  /** Which of the table's rows it is, from 0. */
  readonly at: number;
  readonly rowIndex?: number;
  /** Which of the rows that are shown it is, from 0, for what measures them. */
  readonly index?: number;
  readonly measure?: Ref<HTMLTableRowElement>;
}

export function TableRow({ table, at, show, rowIndex, index, measure }: RowProps) {
  const styles = useTableStyles();
  return (
    <tr ref={measure} data-index={index} aria-rowindex={rowIndex} className={styles.row}>
      {(table.rows[at] ?? []).map((cell, column) => {
        const className = mergeClasses(
          styles.cell,
          ...columnClasses(styles, table.columns[column]),
          String(cell ?? '').length <= briefText && styles.brief,
        );
        const content = show(at, column) ?? (cell === null ? '–' : cell);
        return column === 0 ? (
          <th key={column} scope="row" className={className}>
            {content}
          </th>
        ) : (
          <td key={column} className={className}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}
