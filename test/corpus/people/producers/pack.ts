import { strToU8, unzipSync } from 'fflate';
import { rawZip } from '../../../support/raw-zip';

/** The time that a document says it was made, so that the same document is the same bytes. */
const written = '2019-06-03T09:00:00Z';

/** Parts by their names in the file, packed as a .docx. */
export function pack(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return rawZip(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

/** A .docx that another library wrote, packed again without the moment at which it was made. */
export function packAgain(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const properties = parts['docProps/core.xml'];
  if (properties) {
    const text = new TextDecoder().decode(properties);
    parts['docProps/core.xml'] = strToU8(text.replace(/>\d{4}-\d\d-\d\dT[^<]+</g, `>${written}<`));
  }
  return pack(parts);
}
