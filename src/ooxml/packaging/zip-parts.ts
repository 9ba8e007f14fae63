import { MAXIMUM_BYTES, MAXIMUM_PART_BYTES } from '../limits';
import { damaged, tooLarge } from '../refusals';
import { contentTypeOf, parseContentTypes } from './content-types';
import { decodeXml } from './decode-xml';
import { recogniseZip } from './foreign-file';
import { comparable } from './part-name';
import type { Parts } from './parts';
import type { ZipDirectory, ZipEntry } from './zip-directory';
import { unpackEntry } from './zip-entry';

/**
 * The parts of a package in a zip, each unpacked when it is asked for.
 *
 * @throws {UnreadableDocument} for a zip that is no package, or whose content types cannot be read.
 */
export function openZip(zip: Uint8Array, directory: ZipDirectory): Parts {
  const find = entryFinder(directory);
  let remaining = MAXIMUM_BYTES;
  const read = (name: string): string | null => {
    const entry = find(name);
    if (entry === undefined) {
      if (!directory.complete) throw damaged();
      return null;
    }
    if (entry.size > MAXIMUM_PART_BYTES || entry.size > remaining) throw tooLarge();
    remaining -= entry.size;
    return decodeXml(unpackEntry(zip, entry));
  };
  const contentTypes = read('[Content_Types].xml');
  if (contentTypes === null) throw recogniseZip(directory);
  const types = parseContentTypes(contentTypes);
  return {
    read,
    fingerprint(name) {
      const entry = find(name);
      return entry === undefined ? null : `${entry.size} ${entry.crc}`;
    },
    has: (name) => find(name) !== undefined,
    contentType: (name) => contentTypeOf(types, name),
    typed: [...types.overrides.keys()],
  };
}

/** Finds by the name as written before any that is merely comparable, which may be there to mislead. */
function entryFinder({ entries }: ZipDirectory): (name: string) => ZipEntry | undefined {
  const written = new Map(entries.map((entry) => [entry.name, entry]));
  const compared = new Map(entries.map((entry) => [comparable(entry.name), entry]));
  return (name) => written.get(name) ?? compared.get(comparable(name));
}
