import type { FastifyInstance } from 'fastify';
import { isWholeText } from '../../api/whole-text';
import { Problem } from '../problems/problem';

/**
 * Refuses every request to the routes that are registered from here on which has text that nobody could store, in its
 * address or in its body. It comes before the schemas, so that no field can be forgotten.
 */
export function requireWholeText(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    for (const part of [params, query, body]) {
      const field = brokenTextIn(part);
      if (field === null) continue;
      throw new Problem(
        'invalid-field',
        'The request holds a character that no text has, such as NUL. Take it out.',
        field === '' ? undefined : field,
      );
    }
  });
}

/**
 * The place of the first text in a value that is not whole, such as `school.name`; null where there is none. A field
 * whose own name is not whole is told by the place that it is in, perhaps the empty one.
 */
export function brokenTextIn(value: unknown): string | null {
  // A list, because what a client nests deeply would be too deep for functions that call themselves.
  const left: { readonly value: unknown; readonly place: string }[] = [{ value, place: '' }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { value: one, place } = next;
    if (typeof one === 'string' && !isWholeText(one)) return place;
    if (!isData(one)) continue;
    for (const [name, below] of Object.entries(one)) {
      if (!isWholeText(name)) return place;
      left.push({ value: below, place: place === '' ? name : `${place}.${name}` });
    }
  }
  return null;
}

/** Whether a value is a list or a group of fields out of JSON, and not a stream of bytes. */
function isData(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  // The objects that an address's query is read into have a prototype of their own, which has none.
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}
