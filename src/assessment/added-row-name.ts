import type { AddedRow } from './assessment';

/** The name of a row that the school added: `The row “p” under outcome 1`. */
export function addedRowName({ label, outcome }: AddedRow): string {
  const row = label === null ? 'A row' : `The row “${label}”`;
  return outcome === null ? row : `${row} under outcome ${outcome}`;
}
