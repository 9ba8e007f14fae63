import { linkedPart, type LinkedPart } from '../story/linked-part';
import { MAXIMUM_FLAT_BYTES } from '../limits';
import { isWordMain } from './content-types';
import { decodeXml } from './decode-xml';
import { openFlatOpc } from './flat-opc';
import { recogniseForeign, recogniseMainPart, unknown } from './foreign-file';
import { storesOf } from './data-stores';
import type { Parts } from './parts';
import { readRelationships, type Relationship } from './relationships';
import { readZipDirectory } from './zip-directory';
import { openZip } from './zip-parts';
import { damaged, empty, missingPart, tooLarge } from '../refusals';

/** White space, byte order marks and the zeros of UTF-16: what may stand before the first `<`. */
const BEFORE_XML: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff, 0]);

/** The parts of a Word file that are read, as text. */
export interface Package {
  /** The XML of the main document part. */
  readonly main: string;
  /**
   * The XML of the part that the main part names by a relationship of this type: the last segment of the
   * type's URI, such as `styles` or `numbering`. Null where it names none.
   *
   * @throws {UnreadableDocument} for a part that is named and missing, or cannot be unpacked.
   */
  related(type: string): string | null;
  /**
   * The XML to which controls with this id (`w:storeItemID`) are bound; null where there is none.
   *
   * @throws {UnreadableDocument} for a part that cannot be unpacked
   */
  store?(id: string): string | null;
}

/** The same, where the parts can be followed to what they refer to. */
export interface LinkedPackage extends Package {
  readonly linked: LinkedPart;
  /**
   * The part that `related` gives, with what it refers to in its turn.
   *
   * @throws {UnreadableDocument} as `related` does
   */
  linkedRelated(type: string): LinkedPart | null;
  /**
   * The day on which the file was last saved, such as `2027-06-18`, as it says itself in UTC. Null where it does
   * not say.
   *
   * @throws {UnreadableDocument} where what says so cannot be unpacked
   */
  savedOn(): string | null;
}

/** The part in which Word notes who saved a document and when; its name is the same in every Word file. */
const CORE_PROPERTIES = 'docProps/core.xml';

/**
 * Opens a .docx, .docm, .dotx or .dotm (a zip) or a flat OPC (one XML file, as Word's `getOoxml` gives).
 * Parts are unpacked when they are asked for, and pictures never. Whether the XML of a part is well formed
 * shows when it is parsed.
 *
 * @throws {UnreadableDocument} for anything that is not a whole, safe Word file.
 */
export function openPackage(bytes: Uint8Array): LinkedPackage {
  const parts = openParts(bytes);
  const mainName = findMainPart(parts);
  const main = parts.read(mainName);
  if (main === null) throw missingPart();
  let relationships: Relationship[] | undefined;
  const linkedRelated = (type: string): LinkedPart | null => {
    relationships ??= readRelationships(parts, mainName);
    const found = relationships.find((candidate) => candidate.type === type && !candidate.external);
    if (found === undefined) return null;
    const xml = parts.read(found.target);
    if (xml === null) throw missingPart();
    return linkedPart(parts, found.target, xml);
  };
  return {
    main,
    related: (type) => linkedRelated(type)?.xml ?? null,
    store: storesOf(parts, mainName),
    linked: linkedPart(parts, mainName, main),
    linkedRelated,
    savedOn: () => dayOfSaving(parts.read(CORE_PROPERTIES) ?? ''),
  };
}

function dayOfSaving(properties: string): string | null {
  const day = /<dcterms:modified\b[^>]*>\s*(\d{4}-\d{2}-\d{2})T/.exec(properties)?.[1] ?? null;
  return day === null || Number.isNaN(Date.parse(day)) ? null : day;
}

function openParts(bytes: Uint8Array): Parts {
  if (bytes.subarray(0, 4096).every((byte) => byte === 0)) throw empty();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const foreign = isZip ? null : recogniseForeign(bytes);
  if (foreign) throw foreign;
  const directory = readZipDirectory(bytes);
  if (directory) return openZip(bytes, directory);
  if (isZip) throw damaged();
  if (!beginsAsXml(bytes)) throw unknown();
  if (bytes.length > MAXIMUM_FLAT_BYTES) throw tooLarge();
  return openFlatOpc(decodeXml(bytes));
}

/** The part that the package names as its document; failing that, one that is typed as such. */
function findMainPart(parts: Parts): string {
  const named = readRelationships(parts, '')
    .filter(({ type, external }) => type === 'officeDocument' && !external)
    .map(({ target }) => target)
    .find((target) => parts.has(target));
  if (named !== undefined) {
    const contentType = parts.contentType(named) ?? '';
    if (!isWordMain(contentType)) throw recogniseMainPart(contentType);
    return named;
  }
  const typed = [...parts.typed, 'word/document.xml'].find(
    (name) => parts.has(name) && isWordMain(parts.contentType(name) ?? ''),
  );
  if (typed === undefined) throw missingPart();
  return typed;
}

function beginsAsXml(bytes: Uint8Array): boolean {
  const [first] = Array.from(bytes.subarray(0, 100)).filter((byte) => !BEFORE_XML.has(byte));
  return first === 0x3c;
}
