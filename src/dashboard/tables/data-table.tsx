import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { later, LaterView } from '../../ui/parts/later-view';
import { SaveTable } from './save-table';
import { TableHead, type TableProps, TableRow } from './table-parts';
import { useTableStyles } from './table-styles';

/** A table with more rows than this shows those in view, and can be searched. */
const mostRowsAtOnce = 200;

const longTable = later(async () => (await import('./long-table')).LongTable);

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

/** A table that can be saved. */
export function DataTable(props: TableProps) {
  const styles = useStyles();
  const { table } = props;
  return (
    <div className={styles.whole}>
      {table.rows.length > mostRowsAtOnce ? (
        <LaterView view={longTable} props={props} />
      ) : (
        <WholeTable {...props} />
      )}
      <SaveTable table={table} />
    </div>
  );
}

function WholeTable({ table, show, hideTitle = false }: TableProps) {
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
