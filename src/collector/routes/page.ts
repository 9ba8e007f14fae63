import { brokenTextIn } from '../http/require-whole-text';
import { Problem } from '../problems/problem';

const usualLength = 50;

/** A part of a list that is asked for: so many, after the place where the last part ended. */
export interface Page<Cursor> {
  readonly limit: number;
  readonly after: Cursor | null;
}

/** A part of a list, and the cursor of the next; null at the end. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/**
 * The part that a query asks for.
 *
 * @param read reads a cursor's content, out of JSON; null where it is none of this list's
 * @throws Problem where the cursor is none that was given out
 */
export function pageOf<Cursor>(
  query: { readonly after?: string; readonly limit?: string },
  read: (held: unknown) => Cursor | null,
): Page<Cursor> {
  const limit = query.limit === undefined ? usualLength : Number(query.limit);
  if (query.after === undefined) return { limit, after: null };
  const after = read(heldBy(query.after));
  if (after === null) throw notGivenOut();
  return { limit, after };
}

/**
 * Cuts a list that was read one longer than the page, so that the end is known.
 *
 * @param placeOf where an item stands in the list
 */
export function partOf<Item>(
  read: readonly Item[],
  { limit }: Page<unknown>,
  placeOf: (item: Item) => unknown,
): Part<Item> {
  const items = read.slice(0, limit);
  const last = items.at(-1);
  const isEnd = read.length <= limit || last === undefined;
  return {
    items,
    next: isEnd ? null : Buffer.from(JSON.stringify(placeOf(last))).toString('base64url'),
  };
}

function heldBy(cursor: string): unknown {
  try {
    const held: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (brokenTextIn(held) === null) return held;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw notGivenOut();
}

function notGivenOut(): Problem {
  return new Problem(
    'invalid-field',
    'The field “after” should be the “next” of an earlier answer.',
    'after',
  );
}
