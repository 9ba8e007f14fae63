import { Field, Input, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useScreenOnly } from '../../ui/styles';
import { TableHead, type TableProps, TableRow } from './table-parts';
import { useTableStyles } from './table-styles';
import type { Cell } from './table-data';

const useStyles = makeStyles({
  find: { maxWidth: '360px' },
  scroller: {
    overflow: 'auto',
    maxHeight: '70vh',
    '@media print': { overflow: 'visible', maxHeight: 'none' },
  },
  // Columns that fitted what is in view would move while it is scrolled.
  table: {
    tableLayout: 'fixed',
    minWidth: '720px',
    overflowWrap: 'anywhere',
    '@media print': { minWidth: 0 },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { position: 'static' },
  },
  gap: { '@media print': { display: 'none' } },
  count: { ...typographyStyles.body1 },
  onPaper: { '@media screen': { display: 'none' } },
});

/** In pixels; a row is measured as soon as it is there. */
const usualRowHeight = 37;
/** Rows beyond those in view, so that the keyboard finds the next one. */
const rowsBeyond = 12;

/** A table of which only the rows in view are in the page, with a way to find one. */
export function LongTable({ table, show, hideTitle }: TableProps) {
  const styles = useStyles();
  const shared = useTableStyles();
  const { screenOnly } = useScreenOnly();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState('');
  const [focused, setFocused] = useState<number | null>(null);
  const looked = useDeferredValue(wanted);
  const found = useMemo(() => rowsWith(table.rows, looked), [table.rows, looked]);
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowHeight,
    overscan: rowsBeyond,
    // A row that has the keyboard stays, or the keyboard would be lost.
    rangeExtractor: useCallback((range) => withKept(range, focused), [focused]),
  });
  const inView = rows.getVirtualItems();
  const find = (text: string) => {
    setWanted(text);
    setFocused(null);
    rows.scrollToOffset(0);
  };
  const rest = rows.getTotalSize() - (inView.at(-1)?.end ?? 0);
  return (
    <>
      <Field label="Find in this table" className={mergeClasses(styles.find, screenOnly)}>
        <Input type="search" value={wanted} onChange={(_event, { value }) => find(value)} />
      </Field>
      <span role="status" className={mergeClasses(styles.count, screenOnly)}>
        {found.length.toLocaleString('en-GB')} of {table.rows.length.toLocaleString('en-GB')} rows
      </span>
      <p className={styles.onPaper}>
        This table has {table.rows.length.toLocaleString('en-GB')} rows. Those that were on the screen are
        printed; save it as CSV or for Excel to have all of them.
      </p>
      <div
        ref={scroller}
        className={mergeClasses(shared.scroller, styles.scroller)}
        role="region"
        aria-labelledby={id}
        tabIndex={0}
      >
        <table className={mergeClasses(shared.table, styles.table)} aria-rowcount={found.length + 1}>
          <caption id={id} className={mergeClasses(shared.caption, hideTitle && shared.hidden)}>
            {table.title}
          </caption>
          <TableHead columns={table.columns} rowIndex={1} className={styles.head} />
          <tbody
            onFocus={({ target }) => setFocused(Number(target.closest('tr')?.dataset['index'] ?? Number.NaN))}
            onBlur={() => setFocused(null)}
          >
            {inView.map(({ index, start }, place) => (
              <Fragment key={found[index]}>
                <Gap height={start - (inView[place - 1]?.end ?? 0)} className={styles.gap} />
                <TableRow
                  table={table}
                  at={found[index] ?? 0}
                  show={show}
                  index={index}
                  rowIndex={index + 2}
                  measure={rows.measureElement}
                />
              </Fragment>
            ))}
            <Gap height={rest} className={styles.gap} />
          </tbody>
        </table>
      </div>
    </>
  );
}

interface GapProps {
  readonly height: number;
  readonly className: string;
}

/** Holds the place of rows that are not in view. */
function Gap({ height, className }: GapProps) {
  return height > 0 ? <tr aria-hidden className={className} style={{ height }} /> : null;
}

/** Which rows have a text in one of their cells, from 0; all of them for no text. */
function rowsWith(rows: readonly (readonly Cell[])[], text: string): readonly number[] {
  const wanted = text.trim().toLocaleLowerCase('en-GB');
  return rows.flatMap((row, at) =>
    row.some((cell) =>
      String(cell ?? '')
        .toLocaleLowerCase('en-GB')
        .includes(wanted),
    )
      ? at
      : [],
  );
}

/** The rows in view and about it, and one more that is kept wherever it is; null or NaN for none. */
function withKept(range: Range, kept: number | null): number[] {
  const rows = defaultRangeExtractor(range);
  if (kept === null || !(kept >= 0 && kept < range.count) || rows.includes(kept)) return rows;
  return [...rows, kept].sort((one, other) => one - other);
}
