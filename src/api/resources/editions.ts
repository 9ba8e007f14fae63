import { anyId, text } from '../fields';
import type { OperationTable } from '../operation';
import { byName, list, object } from '../parts';

/** How the aspects of one edition go over into a later one. */
const editionMapping = object({
  from: text,
  to: text,
  /** The earlier aspect by the later one that goes back to it. An aspect that is not named is new. */
  aspects: byName(text),
  /** The later edition's aspects that were one: they copy its level, and the school confirms it. */
  toConfirm: list(text),
});

export const editionOperations = {
  'GET /editions/:from/mapping/:to': {
    operationId: 'readEditionMapping',
    summary: 'Tells how the aspects of one edition go over into a later one; the slash is written %2F.',
    params: object({ from: anyId, to: anyId }),
    response: { 200: editionMapping },
  },
} as const satisfies OperationTable;
