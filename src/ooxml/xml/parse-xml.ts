import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { MAXIMUM_ATTRIBUTES, MAXIMUM_DEPTH, MAXIMUM_ELEMENTS, MAXIMUM_TOKEN } from '../limits';
import { PrefixScope } from '../story/scopes/prefix-scope';
import { malformedXml, tooDeep, tooLarge, unsafeXml } from '../refusals';

/** An element as it opens. */
export interface XmlElement {
  /** By the prefixes of `namespaces.ts` and no others: `w:p` whatever prefix the document uses. */
  readonly name: string;
  /** Values by name, named as elements are; an attribute without a prefix has none here either. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the prefixes that a document uses stand for at the element that has just opened. */
export interface NamesInScope {
  /** Whether this prefix stands for a namespace of `namespaces.ts`. */
  understands(prefix: string): boolean;
  /** A name that an attribute's value holds, by our prefixes; undefined where its prefix is bound to nothing. */
  elementName(name: string): string | undefined;
}

/** What `parseXml` calls, in document order. */
export interface XmlHandlers {
  open(element: XmlElement, names: NamesInScope): void;
  /** Takes the name that `open` was given, for an empty element too. */
  close?(name: string): void;
  /** Takes text with references resolved, CDATA too; one text may come in several pieces. */
  text?(text: string): void;
}

/** Characters parsed at a time, so that a token which never ends is noticed before it fills the memory. */
const PIECE = 256 * 1024;

const PREDEFINED_ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses one XML document, calling the handlers as it goes. Namespaces are resolved here, by a map of
 * prefixes, because saxes' own resolving makes a parse a third longer.
 *
 * @throws {UnreadableDocument} `malformed-xml`; `unsafe-xml` for a document type declaration, with or without
 * entities; `too-deep`; `too-large`. What a handler throws passes through.
 */
export function parseXml(xml: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  // saxes' own table inherits from Object, which would make &constructor; an entity.
  parser.ENTITIES = Object.assign(Object.create(null), PREDEFINED_ENTITIES);
  const scope = new PrefixScope();
  const open: string[] = [];
  let depth = 0;
  let elements = 0;
  let tags = 0;
  let attributes = 0;
  parser.on('doctype', () => {
    throw unsafeXml();
  });
  parser.on('error', (error) => {
    throw malformedXml(error);
  });
  parser.on('attribute', ({ name, value }) => {
    if (++attributes > MAXIMUM_ATTRIBUTES) throw tooLarge();
    if (!name.startsWith('xmlns')) return;
    if (name.length === 5) scope.bind(depth, '', value);
    else if (name[5] === ':') scope.bind(depth, name.slice(6), value);
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAXIMUM_DEPTH) throw tooDeep();
    if (++elements > MAXIMUM_ELEMENTS) throw tooLarge();
    attributes = 0;
    tags++;
    const element = named(tag, scope);
    open.push(element.name);
    handlers.open(element, scope);
  });
  parser.on('closetag', () => {
    handlers.close?.(open.pop() ?? '');
    scope.leave(--depth);
    tags++;
  });
  if (handlers.text) {
    parser.on('text', (text) => handlers.text?.(text));
    parser.on('cdata', (text) => handlers.text?.(text));
  }
  let token = 0;
  for (let at = 0; at < xml.length; at += PIECE) {
    const before = tags;
    parser.write(xml.slice(at, at + PIECE));
    token = tags === before ? token + PIECE : 0;
    if (token > MAXIMUM_TOKEN) throw tooLarge();
  }
  parser.close();
}

function named(tag: SaxesTagPlain, scope: PrefixScope): XmlElement {
  const name = elementName(tag.name, scope);
  if (scope.plain) return { name, attributes: tag.attributes };
  const attributes: Record<string, string> = Object.create(null);
  for (const [raw, value] of Object.entries(tag.attributes)) {
    attributes[scope.attributeName(raw) ?? raw] = value;
  }
  return { name, attributes };
}

function elementName(raw: string, scope: PrefixScope): string {
  const name = scope.elementName(raw);
  if (name === undefined) throw malformedXml(new Error('An element has a prefix that is bound to nothing.'));
  return name;
}
