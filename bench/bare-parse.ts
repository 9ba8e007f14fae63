import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * The least that any reader of the file must do: inflate the parts whose names are wanted and stream their
 * XML past handlers that only count.
 */
export function bareParse(bytes: Uint8Array, wanted: (name: string) => boolean): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  let seen = 0;
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', () => (seen += 1));
    parser.on('closetag', () => (seen += 1));
    parser.on('text', (text) => (seen += text.length));
    parser.write(strFromU8(part)).close();
  }
  return seen;
}
