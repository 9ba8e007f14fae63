import { escapeXml } from '../../wording/escape-xml';
import { MAXIMUM_PART_BYTES } from '../limits';
import { damaged, notWord, oldWord, tooLarge } from '../refusals';
import { parseXml, type XmlElement } from '../xml/parse-xml';
import { findContents, rootNameEnd, tagEnd, type ContentRange } from './flat-content';
import { crc32 } from './crc32';
import { comparable } from './part-name';
import type { Parts } from './parts';

type Declarations = Readonly<Record<string, string>>;

/** Declared round every part by Word, and used within none. */
const PACKAGE_NAMESPACE = 'http://schemas.microsoft.com/office/2006/xmlPackage';

const DECLARATION = /\s(xmlns(?::[^\s=]+)?)\s*=/g;

interface FlatPart {
  readonly contentType: string | null;
  readonly content: ContentRange | null;
  /** Whether the content is XML, and not bytes in base64. */
  readonly isXml: boolean;
  /** Namespaces declared round the content, by attribute name. */
  readonly inherited: Declarations;
}

/**
 * The parts of a flat OPC file, which is a package as one XML text (as Word's `getOoxml` gives).
 *
 * @throws {UnreadableDocument} for a text that is another kind of XML, or not well formed round its parts.
 */
export function openFlatOpc(xml: string): Parts {
  const parts = readEnvelope(xml);
  const find = (name: string): FlatPart | undefined => parts.get(comparable(name));
  return {
    typed: [...parts.keys()],
    has: (name) => find(name) !== undefined,
    contentType: (name) => find(name)?.contentType ?? null,
    read(name) {
      const part = find(name);
      return part?.content && part.isXml ? standalone(xml, part.content, part.inherited) : null;
    },
    fingerprint(name) {
      const part = find(name);
      if (!part?.content || part.isXml) return null;
      const bytes = bytesOf(xml.slice(part.content.start, part.content.end));
      return `${bytes.length} ${crc32(bytes)}`;
    },
  };
}

/** @throws {UnreadableDocument} for what is no base64 */
function bytesOf(base64: string): Uint8Array {
  try {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return bytes;
  } catch (error) {
    throw damaged(error);
  }
}

/** Reads what is round the parts' contents: names, media types and namespaces. */
function readEnvelope(xml: string): Map<string, FlatPart> {
  const contents = findContents(xml);
  const parts = new Map<string, FlatPart>();
  const inherited: Declarations[] = [];
  let next = 0;
  let part: XmlElement | null = null;
  parseXml(without(xml, contents), {
    open(element) {
      if (inherited.length === 0) refuseOtherRoot(element.name);
      inherited.push(declarationsOf(element));
      if (element.name === 'pkg:part') part = element;
      if (!/(^|:)(xmlData|binaryData)$/.test(element.name)) return;
      const content = contents[next++] ?? null;
      const name = part?.attributes['pkg:name'];
      if (name === undefined) return;
      parts.set(comparable(name), {
        contentType: part?.attributes['pkg:contentType'] ?? null,
        content,
        isXml: element.name === 'pkg:xmlData',
        inherited: Object.assign({}, ...inherited),
      });
    },
    close() {
      inherited.pop();
    },
  });
  return parts;
}

function without(xml: string, contents: readonly ContentRange[]): string {
  let envelope = '';
  let from = 0;
  for (const { start, end } of contents) {
    envelope += xml.slice(from, start);
    from = end;
  }
  return envelope + xml.slice(from);
}

function refuseOtherRoot(name: string): void {
  if (name === 'pkg:package') return;
  if (name === 'w2003:wordDocument') throw oldWord();
  throw notWord(
    'This is an XML file, not a Word document. Choose the Word document (.docx) that was saved from Word.',
  );
}

function declarationsOf({ attributes }: XmlElement): Declarations {
  const isDeclaration = ([name, value]: [string, string]): boolean =>
    (name === 'xmlns' || name.startsWith('xmlns:')) && value !== PACKAGE_NAMESPACE;
  return Object.fromEntries(Object.entries(attributes).filter(isDeclaration));
}

/** A part's content as a text of its own, with the namespaces that it took from round it. */
function standalone(xml: string, { start, end }: ContentRange, inherited: Declarations): string {
  if (end - start > MAXIMUM_PART_BYTES) throw tooLarge();
  const content = xml.slice(start, end);
  if (Object.keys(inherited).length === 0) return content;
  const nameEnd = rootNameEnd(content);
  const root = content.slice(0, tagEnd(content, nameEnd));
  const own = new Set(Array.from(root.matchAll(DECLARATION), ([, name]) => name));
  const missing = Object.entries(inherited).filter(([name]) => !own.has(name));
  const declarations = missing.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  return content.slice(0, nameEnd) + declarations + content.slice(nameEnd);
}
