import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../../src/ooxml/packaging/package';
import type { UnreadableDocument } from '../../../src/ooxml/unreadable-document';
import { parseXml } from '../../../src/ooxml/xml/parse-xml';
import type { RawEntry } from '../../support/raw-zip';

export const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Content types with one part named as the document's main one, and a default for the rest. */
export function contentTypes(mainName = '/word/document.xml', type = WORD_MAIN): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="${mainName}" ContentType="${type}"/></Types>`
  );
}

/** A relationships part: a target for each type. */
export function relationships(targets: Readonly<Record<string, string>>, office = OFFICE): string {
  const each = Object.entries(targets).map(
    ([type, target], index) => `<Relationship Id="rId${index}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A main part that says this. */
export function documentXml(text: string): string {
  return (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>' +
    `<w:t>${text}</w:t></w:r></w:p></w:body></w:document>`
  );
}

/** The parts of a small Word file that says "Evidence". */
export const SMALL_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes(),
  '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
  'word/document.xml': documentXml('Evidence'),
};

/** The small Word file with other parts, changed parts or, where null is given, parts left out. */
export function wordFile(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries({ ...SMALL_PARTS, ...changes })) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** The entries of a small Word file, with these put after them or in their place. */
export function wordEntries(...changed: readonly RawEntry[]): RawEntry[] {
  const names = new Set(changed.map((entry) => entry.name));
  const kept = Object.entries(SMALL_PARTS).filter(([name]) => !names.has(name));
  return [...kept.map(([name, content]) => ({ name, content })), ...changed];
}

/** All text of an XML part. */
export function textOf(xml: string | null): string {
  let all = '';
  parseXml(xml ?? '', { open: () => undefined, text: (text) => (all += text) });
  return all;
}

/** What a file's main part says. */
export function read(bytes: Uint8Array): string {
  return textOf(openPackage(bytes).main);
}

/** Why a file cannot be read. Anything thrown but an UnreadableDocument fails the test. */
export function refusal(bytes: Uint8Array): Pick<UnreadableDocument, 'kind' | 'message'> {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof Error && error.name === 'UnreadableDocument') return error as UnreadableDocument;
    throw error;
  }
  throw new Error('The file was read.');
}
