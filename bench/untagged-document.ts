import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A document as it would be without its controls: what they hold stays, placeholders as words. */
export function withoutControls(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const plain = main
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '')
    .replace(/<\/?w:sdt(?:Content|EndPr)?(?: [^>]*)?\/?>/g, '');
  return zipSync({ ...parts, 'word/document.xml': strToU8(plain) });
}
