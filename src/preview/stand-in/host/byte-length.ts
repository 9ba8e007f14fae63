import { strToU8 } from 'fflate';

/** How many bytes a text takes up in UTF-8. */
export function byteLength(text: string): number {
  return strToU8(text).length;
}
