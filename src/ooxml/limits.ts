/**
 * How much one file may ask of the reader. A filled benchmark document's main part is well under 2 MB, a
 * thousand pages of text 5 to 20 MB; pictures are never unpacked and do not count.
 */

/** Bytes of one part, unpacked. */
export const MAXIMUM_PART_BYTES = 32 * 1024 * 1024;

/** Bytes of all parts that are read, unpacked. */
export const MAXIMUM_BYTES = 64 * 1024 * 1024;

/** Bytes of a file that is one XML text; a flat OPC file holds its pictures too. */
export const MAXIMUM_FLAT_BYTES = 64 * 1024 * 1024;

/** Entries in a zip, or parts in a flat OPC file; a document with a picture on each of a thousand pages has about 1,100. */
export const MAXIMUM_ENTRIES = 20_000;

/** Elements in one part: a thousand pages have a few hundred thousand. */
export const MAXIMUM_ELEMENTS = 500_000;

/** Elements within one another; Word's own files nest about forty deep. */
export const MAXIMUM_DEPTH = 2000;

/** Attributes of one element; the root element of Word's own parts has about forty. */
export const MAXIMUM_ATTRIBUTES = 1000;

/** Characters without a tag that opens or closes; Word may keep a whole drawing in one attribute. */
export const MAXIMUM_TOKEN = 2 * 1024 * 1024;
