import { WordError } from '../../host/word-error';
import type { XmlElement } from '../../xml/nodes';
import { comparePositions, after } from '../../xml/positions';
import { highlightLook, nearestHighlight, parseColour } from './colours';
import { isolateRuns, paragraphAt, runsIn } from '../text/runs';
import { paragraphPropertyOrder, runPropertyOrder } from '../schema-order';
import { isOn } from '../vocabulary';
import { touched, type Span } from '../text/walk';
import type { WordDocument } from '../word-document';

/** One property of `font`: how it is read from run properties, and written into them. */
interface FontProperty {
  /** From the nearest properties that say anything; undefined when these say nothing. */
  read(properties: XmlElement): FontValue | undefined;
  /** The element that carries it, and its attributes; null to take it away. */
  write(
    value: unknown,
    document: WordDocument,
  ): { local: string; attributes: Record<string, string> | null }[];
  readonly unset: FontValue;
  /** Word's value where runs differ. */
  readonly mixed: FontValue;
}

type FontValue = string | number | boolean | null;

const underlines: Readonly<Record<string, string>> = {
  None: 'none',
  Single: 'single',
  Word: 'words',
  Double: 'double',
  Thick: 'thick',
  Dotted: 'dotted',
  DashLine: 'dash',
  DotDashLine: 'dotDash',
  TwoDotDashLine: 'dotDotDash',
  Wave: 'wave',
};

/** The properties of `font` that the stand-in knows, by their names in the client. */
export const fontProperties: Readonly<Record<string, FontProperty>> = {
  HighlightColor: {
    read: (properties) => {
      const highlight = properties.child('highlight');
      return highlight ? highlightLook(highlight.attribute('val')) : undefined;
    },
    write: (value, document) => {
      const clears = value === null || value === '';
      if (value === null && document.options.nullHighlight !== 'clears')
        throw new WordError('InvalidArgument');
      return [
        {
          local: 'highlight',
          attributes: clears
            ? null
            : { val: nearestHighlight(parseColour(value), document.options.hasWhiteHighlight) },
        },
      ];
    },
    unset: null,
    mixed: '',
  },
  Color: {
    read: (properties) => {
      const value = properties.child('color')?.attribute('val');
      if (!value) return undefined;
      return value === 'auto' ? '#000000' : `#${value.toUpperCase()}`;
    },
    write: (value) => [{ local: 'color', attributes: { val: parseColour(value).slice(1) } }],
    unset: '#000000',
    mixed: '',
  },
  Size: {
    read: (properties) => {
      const halfPoints = properties.child('sz')?.attribute('val');
      return halfPoints ? Number(halfPoints) / 2 : undefined;
    },
    write: (value) => {
      if (typeof value !== 'number' || !(value > 0)) throw new WordError('InvalidArgument');
      const attributes = { val: String(Math.round(value * 2)) };
      return [
        { local: 'sz', attributes },
        { local: 'szCs', attributes },
      ];
    },
    unset: 10,
    mixed: null,
  },
  Name: {
    read: (properties) => properties.child('rFonts')?.attribute('ascii') ?? undefined,
    write: (value) => {
      const name = String(value);
      return [{ local: 'rFonts', attributes: { ascii: name, hAnsi: name, cs: name } }];
    },
    unset: 'Times New Roman',
    mixed: '',
  },
  Underline: {
    read: (properties) => {
      const value = properties.child('u')?.attribute('val');
      return value
        ? (Object.keys(underlines).find((name) => underlines[name] === value) ?? 'Single')
        : undefined;
    },
    write: (value) => {
      const val = underlines[String(value)];
      if (!val) throw new WordError('InvalidArgument');
      return [{ local: 'u', attributes: { val } }];
    },
    unset: 'None',
    mixed: 'Mixed',
  },
  Bold: toggle('b'),
  Italic: toggle('i'),
  StrikeThrough: toggle('strike'),
  DoubleStrikeThrough: toggle('dstrike'),
  Subscript: vertical('subscript'),
  Superscript: vertical('superscript'),
};

function toggle(local: string): FontProperty {
  return {
    read: (properties) => {
      const element = properties.child(local);
      return element ? isOn(element) : undefined;
    },
    write: (value) => {
      if (typeof value !== 'boolean') throw new WordError('InvalidArgument');
      return [{ local, attributes: value ? {} : { val: '0' } }];
    },
    unset: false,
    mixed: null,
  };
}

function vertical(position: string): FontProperty {
  return {
    read: (properties) => {
      const element = properties.child('vertAlign');
      return element ? element.attribute('val') === position : undefined;
    },
    write: (value) => [{ local: 'vertAlign', attributes: value ? { val: position } : null }],
    unset: false,
    mixed: null,
  };
}

/** What a span's text has for a property; where there is no text, what would be typed there. */
export function readFont(document: WordDocument, span: Span, name: string): FontValue {
  const property = propertyNamed(name);
  const runs = runsIn(document, span).map(({ run }) => run);
  const texts = runs.filter((run) => run.elements().some(({ local }) => local !== 'rPr'));
  const paragraph = paragraphAt(span.start) ?? touched(document.root, span, 'p')[0] ?? null;
  const own =
    texts.length > 0 ? texts.map((run) => run.child('rPr')) : [paragraph?.child('pPr')?.child('rPr') ?? null];
  const values = own.map((properties, at) => {
    const holder = texts[at]?.ancestor('p') ?? paragraph;
    const sources = document.styles.runProperties(properties, holder);
    const said = sources.map((source) => property.read(source)).find((value) => value !== undefined);
    return said === undefined ? property.unset : said;
  });
  const [first = property.unset] = values;
  return values.every((value) => value === first) ? first : property.mixed;
}

/**
 * Gives a span's text a property, and the paragraph marks that it covers. Formatting is not tracked, even
 * where insertions and deletions are.
 */
export function writeFont(document: WordDocument, span: Span, name: string, value: unknown): void {
  const changes = propertyNamed(name).write(value, document);
  const range = document.range(span);
  for (const run of isolateRuns(document, range)) apply(document, run, changes, runPropertyOrder);
  for (const paragraph of touched(document.root, range, 'p')) {
    if (comparePositions(after(paragraph), range.end) > 0) continue;
    const clears = changes.every(({ attributes }) => attributes === null);
    const properties = paragraph.child('pPr');
    if (clears && !properties?.child('rPr')) continue;
    apply(document, ensureFirst(document, paragraph, 'pPr'), changes, paragraphPropertyOrder);
  }
}

function apply(
  document: WordDocument,
  holder: XmlElement,
  changes: readonly { local: string; attributes: Record<string, string> | null }[],
  order: readonly string[],
): void {
  const { tree, words } = document;
  const present = holder.child('rPr');
  if (!present && changes.every(({ attributes }) => attributes === null)) return;
  const properties =
    present ??
    (holder.local === 'r' ? ensureFirst(document, holder, 'rPr') : words.ensure(holder, 'rPr', order));
  for (const { local, attributes } of changes) {
    const old = properties.child(local);
    if (attributes && old) {
      for (const [name, text] of Object.entries(attributes)) words.set(old, name, text);
      if (Object.keys(attributes).length === 0) words.set(old, 'val', null);
    } else if (attributes) words.place(properties, words.element(local, attributes), runPropertyOrder);
    else if (old) tree.remove(old);
  }
  if (properties.children.length === 0) tree.remove(properties);
}

function ensureFirst(document: WordDocument, holder: XmlElement, local: string): XmlElement {
  const present = holder.child(local);
  if (present) return present;
  const made = document.words.element(local);
  document.tree.insert(holder, 0, made);
  return made;
}

function propertyNamed(name: string): FontProperty {
  const property = fontProperties[name];
  if (!property) throw new WordError('InvalidArgument');
  return property;
}
