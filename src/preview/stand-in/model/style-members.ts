import { WordError } from '../host/word-error';
import { paragraphPropertyOrder } from '../word/schema-order';
import type { WordDocument } from '../word/word-document';
import type { XmlElement } from '../xml/nodes';
import { text } from './arguments';
import type { Scalar } from './host-object';

/** `style` and `styleBuiltIn` of paragraphs: the name where all have the same, '' otherwise. */
export function paragraphStyle(
  document: WordDocument,
  paragraphs: () => readonly XmlElement[],
): Record<string, Scalar> {
  const get = (): string => {
    const names = paragraphs().map((each) => document.styles.name(styleId(each), 'paragraph'));
    return names.every((name) => name === names[0]) ? (names[0] ?? '') : '';
  };
  const set = (value: unknown): void => {
    const id = document.styles.id(text(value), 'paragraph');
    if (id === null) throw new WordError('ItemNotFound');
    for (const paragraph of paragraphs()) setStyle(document, paragraph, id);
  };
  return {
    Style: { get, set },
    // Built-in names are the local ones without spaces, as in `Heading1`.
    StyleBuiltIn: {
      get: () => get().replace(/ /g, ''),
      set: (value) => set(text(value).replace(/(\d)$/, ' $1')),
    },
  };
}

function styleId(paragraph: XmlElement): string | null {
  return paragraph.child('pPr')?.child('pStyle')?.attribute('val') ?? null;
}

function setStyle(document: WordDocument, paragraph: XmlElement, id: string): void {
  const { tree, words } = document;
  let properties = paragraph.child('pPr');
  if (!properties) {
    properties = words.element('pPr');
    tree.insert(paragraph, 0, properties);
  }
  words.set(words.ensure(properties, 'pStyle', paragraphPropertyOrder), 'val', id);
}
