import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A copy of a document for drawing, with the content of its controls in their place: docx-preview leaves out
 * what stands in controls round paragraphs of a cell, round cells and round rows.
 */
export function withoutControls(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    const text = name.endsWith('.xml') ? strFromU8(content) : '';
    if (text.includes('sdtContent')) parts[name] = strToU8(unwrapped(text));
  }
  return zipSync(parts, { level: 0 });
}

function unwrapped(xml: string): string {
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  for (const control of [...tree.getElementsByTagNameNS('*', 'sdt')]) {
    const content = [...control.children].find(({ localName }) => localName === 'sdtContent');
    control.replaceWith(...(content?.childNodes ?? []));
  }
  return new XMLSerializer().serializeToString(tree);
}
