import { element, text, type Attributes, type Xml } from './xml';

/** The namespaces that the parts of the document use. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'mc:Ignorable': 'w14',
} as const;

/** The styles of paragraphs, by their ids: see `parts/styles.ts`. */
export type ParagraphStyle =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'ListBullet'
  | 'ListNumber'
  | 'KeyQuestions'
  | 'TableHeading'
  | 'TableText'
  | 'TableNote'
  | 'FurtherPerson'
  | 'AspectLetter'
  | 'BestFit'
  | 'DraftWording'
  | 'Note'
  | 'Footer';

/** The styles of runs. */
export type CharacterStyle = 'Strong' | 'PlaceholderText' | 'Quiet' | 'CheckBox';

/** A WordprocessingML element: its name and its attributes' names without the prefix `w:`. */
export function w(name: string, attributes: Attributes = {}, content: readonly Xml[] = []): Xml {
  const prefixed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]));
  return element(`w:${name}`, prefixed, content);
}

export interface RunOptions {
  readonly style?: CharacterStyle;
  /** Letters in another colour than the style's, RRGGBB. */
  readonly colour?: string;
  /** One of Word's named highlight colours. */
  readonly highlight?: 'yellow';
}

/** A run of text; a line feed becomes a line break. */
export function run(value: string, options: RunOptions = {}): Xml {
  const lines = value
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [w('br')] : []),
      element('w:t', { 'xml:space': 'preserve' }, [text(line)]),
    ]);
  return w('r', {}, [...runProperties(options), ...lines]);
}

/** A run's properties, in the order that the schema asks for; none for a plain run. */
function runProperties(options: RunOptions): readonly Xml[] {
  const properties: Xml[] = [];
  if (options.style) properties.push(w('rStyle', { val: options.style }));
  if (options.colour) properties.push(w('color', { val: options.colour }));
  if (options.highlight) properties.push(w('highlight', { val: options.highlight }));
  return properties.length > 0 ? [w('rPr', {}, properties)] : [];
}

export interface ParagraphOptions {
  /** Begins a page, without the space that the style leaves above. */
  readonly topOfPage?: boolean;
  readonly centred?: boolean;
  /** Section properties: this paragraph is the last of its section. */
  readonly section?: Xml;
}

/** A paragraph in a style. */
export function paragraph(
  style: ParagraphStyle,
  content: readonly Xml[],
  options: ParagraphOptions = {},
): Xml {
  const properties = [w('pStyle', { val: style })];
  if (options.topOfPage) properties.push(w('pageBreakBefore'), w('spacing', { before: 0 }));
  if (options.centred) properties.push(w('jc', { val: 'center' }));
  if (options.section) properties.push(options.section);
  return w('p', {}, [w('pPr', {}, properties), ...content]);
}

/** A paragraph of plain text in a style. */
export function textParagraph(style: ParagraphStyle, value: string, options: ParagraphOptions = {}): Xml {
  return paragraph(style, [run(value)], options);
}
