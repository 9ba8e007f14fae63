import { addedRowName } from '../../assessment/added-row-name';
import type { Assessment } from '../../assessment/assessment';

/** The reader's notes and the rows that the school added, in sentences. */
export function notesOf({ notes, addedRows }: Assessment): string[] {
  return [...notes, ...addedRows.map((row) => `${addedRowName(row)} was added by the school: ${row.text}`)];
}
