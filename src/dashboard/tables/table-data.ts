/** What stands in a cell of a table; null for nothing to say, which is not 0. */
export type Cell = string | number | null;

export interface Column {
  readonly heading: string;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
  /** Sentences, which need some width to be read. */
  readonly isLong?: boolean;
  /** Left out on a phone, where what it says is a click away; never left out of a file. */
  readonly isForWideScreens?: boolean;
}

/** A table as data: what is shown, and what is saved as a file, is the same. */
export interface TableData {
  readonly title: string;
  /** The first column names its row. */
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
