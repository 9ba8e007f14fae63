import { type TSchema, Type } from '@sinclair/typebox';
import type { CollectionId, SubmissionId, Urn } from '../framework/identifiers';
import { list, object, orNull, partial } from './parts';

// Fields that several resources have. Moments are ISO 8601 in UTC, days such as `2027-06-18`.

export const text = Type.String();
export const textOrNull = orNull(text);
export const count = Type.Integer({ minimum: 0 });

/** The name of a school, an area, a collection or a person. */
export const name = Type.String({ pattern: '\\S', maxLength: 200 });

/** A URN in a request: six digits. */
export const urn = Type.Unsafe<Urn>(Type.String({ pattern: '^[0-9]{6}$' }));
/** The same in an answer. */
export const urnText = Type.Unsafe<Urn>(text);

/** A UUID. It is in small letters, so that it has one spelling. */
export const uuid = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
});

/** The number of a submission in a request. */
export const submissionId = Type.Unsafe<SubmissionId>(uuid);
/** The same in an answer. */
export const submissionText = Type.Unsafe<SubmissionId>(text);

/** The id of a county or an area, such as `dspl3`. */
export const areaId = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,49}$' });

/** An id in a request. The collector says whether it exists. */
export const anyId = Type.String({ minLength: 1, maxLength: 100 });

/** The id of a collection in a request. */
export const anyCollection = Type.Unsafe<CollectionId>(anyId);
/** The same in an answer. */
export const collectionText = Type.Unsafe<CollectionId>(text);

/**
 * Text of several lines that people write: without control characters, which PostgreSQL and Word documents cannot
 * hold, but for tabs and line ends.
 */
export function plainText(maxLength: number) {
  return Type.String({ pattern: '^([^\\p{Cc}]|[\\t\\n\\r])*$', maxLength });
}

/** A school by its URN, with its name. */
export const namedSchool = object({ urn: urnText, name: text });

/** The query for one part of a list. Numbers come as text in an address. */
export const pageQuery = partial({
  /** The `next` of the part before. */
  after: Type.String({ maxLength: 300 }),
  limit: Type.String({ pattern: '^([1-9][0-9]?|100)$' }),
});

/** A part of a list; `next` is the cursor of the one after it, null at the end. */
export function partOf<Item extends TSchema>(item: Item) {
  return object({ items: list(item), next: textOrNull });
}
