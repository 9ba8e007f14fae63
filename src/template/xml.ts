import { escapeXml } from '../wording/escape-xml';

/** XML that is already written: markup as markup, text escaped. */
export type Xml = string & { readonly brand: 'Xml' };

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as content; characters that XML cannot carry are left out. */
export function text(value: string): Xml {
  return escapeXml(value) as Xml;
}

/** An element with its attributes, in their order, and its content. */
export function element(name: string, attributes: Attributes = {}, content: readonly Xml[] = []): Xml {
  let start = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escapeXml(String(value))}"`;
  }
  return (content.length === 0 ? `<${start}/>` : `<${start}>${content.join('')}</${name}>`) as Xml;
}

/** A whole part: the declaration and its root element. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
