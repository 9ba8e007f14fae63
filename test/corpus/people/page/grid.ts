import type { Cell, Row } from './page';

/** A place in a table where rows reach down from above: the formats that write every place need it. */
export interface Place {
  readonly cell: Cell;
  /** The cell stands in a row above, and only reaches down to here. */
  readonly continued: boolean;
}

/** Every row with its cells and with what reaches down from the rows above, from left to right. */
export function placesOf(rows: readonly Row[]): Place[][] {
  const reaching = new Map<number, { cell: Cell; rowsLeft: number }>();
  return rows.map(({ cells }) => {
    const places: Place[] = [];
    let column = 0;
    const placeReaching = () => {
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        places.push({ cell: above.cell, continued: true });
        if (above.rowsLeft === 1) {
          reaching.delete(column);
        } else {
          above.rowsLeft -= 1;
        }
        column += above.cell.columns ?? 1;
      }
    };
    for (const cell of cells) {
      placeReaching();
      places.push({ cell, continued: false });
      if (cell.rows !== undefined && cell.rows > 1) {
        reaching.set(column, { cell, rowsLeft: cell.rows - 1 });
      }
      column += cell.columns ?? 1;
    }
    placeReaching();
    return places;
  });
}
