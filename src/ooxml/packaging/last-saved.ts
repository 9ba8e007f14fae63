import { openZip } from './zip-parts';
import { readZipDirectory } from './zip-directory';

/** The part in which Word notes who saved a document and when; its name is the same in every Word file. */
const coreProperties = 'docProps/core.xml';

/**
 * The day on which a Word file was last saved, such as `2027-06-18`, as it says itself in UTC. Null where it does
 * not say.
 *
 * @throws {UnreadableDocument} for a zip that is no package
 */
export function lastSavedOn(bytes: Uint8Array): string | null {
  const directory = readZipDirectory(bytes);
  const xml = directory === null ? null : openZip(bytes, directory).read(coreProperties);
  const day = /<dcterms:modified\b[^>]*>\s*(\d{4}-\d{2}-\d{2})T/.exec(xml ?? '')?.[1] ?? null;
  return day === null || Number.isNaN(Date.parse(day)) ? null : day;
}
