import { addedRowName } from '../../added-row-name';
import type { Rule } from '../rule';

/** A school may add rows of its own: it should know what becomes of them. */
export const addedRowRules: readonly Rule[] = [
  {
    kind: 'row-added',
    severity: 'advice',
    find: ({ addedRows }) =>
      addedRows.map((row, index) => ({
        place: { kind: 'addedRow', index },
        text:
          `${addedRowName(row)} was added by your school. It stays in your document and is not part of ` +
          'what is sent.',
      })),
  },
];
