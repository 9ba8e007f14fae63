import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { column } from '../../ui/styles';
import { useId } from 'react';
import { later, LaterView } from '../../ui/parts/later-view';
import { SaveAs } from '../parts/save-as';
import { TableHead, type TableProps, TableRow } from './table-parts';
import type { Column } from './table-data';
import { useTableStyles } from './table-styles';

/** A table with more rows than this shows those in view, and can be searched. */
const mostRowsAtOnce = 200;

const longTable = later(async () => (await import('./long-table')).LongTable);

const useStyles = makeStyles({
  whole: { ...column(tokens.spacingVerticalS), minWidth: 0 },
});

interface Props<Row> {
  readonly title: string;
  /** True where a heading right above says the same as the title. */
  readonly hideTitle?: boolean;
  /** The first column names its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A table that can be saved. */
export function DataTable<Row>({ title, hideTitle = false, columns, rows }: Props<Row>) {
  const styles = useStyles();
  const table = { title, columns, rows: rows.map((row) => columns.map(({ value }) => value(row))) };
  const show = (at: number, column: number) => {
    const row = rows[at];
    return row === undefined ? null : columns[column]?.render?.(row);
  };
  const props = { table, show, hideTitle };
  return (
    <div className={styles.whole}>
      {table.rows.length > mostRowsAtOnce ? (
        <LaterView view={longTable} props={props} />
      ) : (
        <WholeTable {...props} />
      )}
      <SaveAs
        title={title}
        kinds={[
          { label: 'Save as CSV', ending: 'csv', make: async () => (await import('./csv')).csvFile(table) },
          {
            label: 'Save for Excel',
            ending: 'xlsx',
            make: async () => (await import('./xlsx')).xlsxOf(table),
          },
        ]}
        failure="The file could not be made. Check that you are online, then try again."
      />
    </div>
  );
}

function WholeTable({ table, show, hideTitle }: TableProps) {
  const styles = useTableStyles();
  const id = useId();
  return (
    <div className={styles.scroller} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id} className={mergeClasses(styles.caption, hideTitle && styles.hidden)}>
          {table.title}
        </caption>
        <TableHead columns={table.columns} />
        <tbody>
          {table.rows.map((_row, at) => (
            <TableRow key={at} table={table} at={at} show={show} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
