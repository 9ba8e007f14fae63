import type { ReactNode } from 'react';

/** The value of a cell; null for nothing to say, which is not 0. */
export type Cell = string | number | null;

/** The heading of a column, and the layout of its cells. */
export interface ColumnHead {
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
  /** Sentences, which need some width to be read. */
  readonly isLong?: boolean;
  /** Left out on a phone, where what it says is a click away; never left out of a file. */
  readonly isForWideScreens?: boolean;
}

/** A column of a table whose rows are of one kind. */
export interface Column<Row> extends ColumnHead {
  readonly value: (row: Row) => Cell;
  /** Shows the value otherwise than as text, such as with a link; null or undefined for as it is. */
  readonly render?: (row: Row) => ReactNode;
}

/** A table as data: what is shown, and what is saved as a file, is the same. */
export interface TableData {
  readonly title: string;
  /** The first column names its row. */
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly (readonly Cell[])[];
}
