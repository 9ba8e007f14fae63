import type { Cell } from './table-data';

/** Which rows have a text in one of their cells, from 0; all of them for no text. */
export function rowsWith(rows: readonly (readonly Cell[])[], text: string): readonly number[] {
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
