/** XML that is already written: markup as markup, text escaped. */
export type Xml = string & { readonly brand: 'Xml' };

/** An attribute that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot carry, not even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(value: string): string {
  return value.replace(unwritable, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** Text as content; characters that XML cannot carry are left out. */
export function text(value: string): Xml {
  return escaped(value) as Xml;
}

/** An element with its attributes, in their order, and its content. */
export function element(name: string, attributes: Attributes = {}, content: readonly Xml[] = []): Xml {
  let start = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escaped(String(value))}"`;
  }
  return (content.length === 0 ? `<${start}/>` : `<${start}>${content.join('')}</${name}>`) as Xml;
}

/** A whole part: the declaration and its root element. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
