import { colours } from '../../house-style/colours';
import { type CharacterStyle, namespaces, type ParagraphStyle, w } from '../wordprocessing';
import { element, xmlPart, type Attributes, type Xml } from '../xml';
import { defaultStyles, tableStyle } from './table-styles';

/** On every school's computer, and narrow enough for five columns. */
export const font = 'Calibri';
/** The font in which Word itself draws its check boxes. */
export const boxFont = 'MS Gothic';

interface Definition {
  /** As Word lists it; Word's own name where it has such a style. */
  readonly name: string;
  readonly basedOn?: ParagraphStyle;
  readonly next?: ParagraphStyle;
  readonly paragraph?: readonly Xml[];
  readonly run?: readonly Xml[];
}

/** Space before and after in points, lines as a multiple. */
function spacing(before: number, after: number, lines?: number): Xml {
  const line: Attributes = lines === undefined ? {} : { line: Math.round(lines * 240), lineRule: 'auto' };
  return w('spacing', { before: before * 20, after: after * 20, ...line });
}

/** A size in points. */
function size(points: number): Xml[] {
  return [w('sz', { val: points * 2 }), w('szCs', { val: points * 2 })];
}

function colour(value: string): Xml {
  return w('color', { val: value });
}

const rule = (side: 'top' | 'bottom' | 'left', eighths: number, space: number, value: string): Xml =>
  w(side, { val: 'single', sz: eighths, space, color: value });

/** Properties stand in the order that the schema asks for. */
const paragraphStyles: Readonly<Record<ParagraphStyle, Definition>> = {
  // The colour is not a document default, because LibreOffice lets that win inside tables.
  Normal: { name: 'Normal', run: [colour(colours.text)] },
  Title: {
    name: 'Title',
    basedOn: 'Normal',
    next: 'Subtitle',
    paragraph: [
      w('keepNext'),
      w('pBdr', {}, [rule('top', 48, 12, colours.heading)]),
      spacing(0, 2, 1),
      w('contextualSpacing'),
    ],
    run: [w('b'), colour(colours.heading), ...size(28)],
  },
  Subtitle: {
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: [spacing(0, 14)],
    run: [colour(colours.quiet), ...size(14)],
  },
  Heading1: {
    name: 'heading 1',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: [
      w('keepNext'),
      w('keepLines'),
      w('pBdr', {}, [rule('bottom', 12, 3, colours.heading)]),
      spacing(18, 6, 1),
      w('outlineLvl', { val: 0 }),
    ],
    run: [w('b'), colour(colours.heading), ...size(16)],
  },
  Heading2: {
    name: 'heading 2',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: [w('keepNext'), w('keepLines'), spacing(12, 4, 1), w('outlineLvl', { val: 1 })],
    run: [w('b'), colour(colours.heading), ...size(12.5)],
  },
  ListBullet: {
    name: 'List Bullet',
    basedOn: 'Normal',
    paragraph: [w('numPr', {}, [w('numId', { val: 1 })]), spacing(0, 2)],
  },
  ListNumber: {
    name: 'List Number',
    basedOn: 'Normal',
    paragraph: [w('numPr', {}, [w('numId', { val: 2 })]), spacing(0, 2)],
  },
  KeyQuestions: {
    name: 'Key Questions',
    basedOn: 'Normal',
    paragraph: [
      w('keepNext'),
      w('pBdr', {}, [
        rule('top', 4, 4, colours.tint),
        rule('left', 36, 6, colours.heading),
        rule('bottom', 4, 4, colours.tint),
      ]),
      w('shd', { val: 'clear', color: 'auto', fill: colours.tint }),
      spacing(4, 10),
      w('ind', { left: 180 }),
    ],
  },
  TableHeading: {
    name: 'Table Heading',
    basedOn: 'TableText',
    paragraph: [w('keepNext')],
    run: [w('b')],
  },
  TableText: { name: 'Table Text', basedOn: 'Normal', paragraph: [spacing(0, 0, 1)], run: size(10) },
  TableNote: { name: 'Table Note', basedOn: 'TableText', paragraph: [spacing(4, 0)] },
  FurtherPerson: {
    name: 'Further Person',
    basedOn: 'TableText',
    paragraph: [w('ind', { left: 310 })],
  },
  BestFit: {
    name: 'Best Fit',
    basedOn: 'TableText',
    next: 'TableText',
    paragraph: [spacing(0, 6)],
  },
  AspectLetter: {
    name: 'Aspect Letter',
    basedOn: 'TableText',
    run: [w('b'), colour(colours.heading), ...size(11)],
  },
  DraftWording: {
    name: 'Draft Wording',
    basedOn: 'TableText',
    paragraph: [spacing(3, 0)],
    run: [w('i'), colour(colours.quiet)],
  },
  Note: {
    name: 'Note',
    basedOn: 'Normal',
    paragraph: [spacing(6, 6)],
    run: [colour(colours.quiet), ...size(10)],
  },
  Footer: {
    name: 'footer',
    basedOn: 'Normal',
    paragraph: [w('pBdr', {}, [rule('top', 4, 6, colours.line)]), spacing(0, 0, 1)],
    run: [colour(colours.quiet), ...size(10)],
  },
};

const characterStyles: Readonly<Record<CharacterStyle, { name: string; run: readonly Xml[] }>> = {
  Strong: { name: 'Strong', run: [w('b')] },
  PlaceholderText: { name: 'Placeholder Text', run: [colour(colours.quiet)] },
  Quiet: { name: 'Quiet', run: [colour(colours.quiet)] },
  CheckBox: {
    name: 'Check Box',
    run: [w('rFonts', { ascii: boxFont, eastAsia: boxFont, hAnsi: boxFont, cs: boxFont }), ...size(13)],
  },
};

const defaults = w('docDefaults', {}, [
  w('rPrDefault', {}, [
    w('rPr', {}, [
      w('rFonts', { ascii: font, eastAsia: font, hAnsi: font, cs: font }),
      ...size(11),
      w('lang', { val: 'en-GB', eastAsia: 'en-GB', bidi: 'ar-SA' }),
    ]),
  ]),
  w('pPrDefault', {}, [w('pPr', {}, [spacing(0, 6, 1.08)])]),
]);

function paragraphStyle(id: ParagraphStyle, definition: Definition): Xml {
  return w('style', { type: 'paragraph', styleId: id, default: id === 'Normal' ? 1 : undefined }, [
    w('name', { val: definition.name }),
    ...(definition.basedOn ? [w('basedOn', { val: definition.basedOn })] : []),
    ...(definition.next ? [w('next', { val: definition.next })] : []),
    w('qFormat'),
    ...(definition.paragraph ? [w('pPr', {}, definition.paragraph)] : []),
    ...(definition.run ? [w('rPr', {}, definition.run)] : []),
  ]);
}

function characterStyle(id: CharacterStyle, name: string, properties: readonly Xml[]): Xml {
  return w('style', { type: 'character', styleId: id }, [
    w('name', { val: name }),
    w('basedOn', { val: 'DefaultParagraphFont' }),
    w('rPr', {}, properties),
  ]);
}

/** The styles part, `word/styles.xml`. */
export function stylesPart(): string {
  return xmlPart(
    element('w:styles', namespaces, [
      defaults,
      ...Object.entries(paragraphStyles).map(([id, definition]) =>
        paragraphStyle(id as ParagraphStyle, definition),
      ),
      ...Object.entries(characterStyles).map(([id, { name, run }]) =>
        characterStyle(id as CharacterStyle, name, run),
      ),
      ...defaultStyles,
      tableStyle,
    ]),
  );
}

/** A font with its family, character set and spacing, by which a machine that lacks it finds the nearest. */
function fontEntry(name: string, charset: string, family: string, pitch: string, panose: string): Xml {
  return w('font', { name }, [
    w('panose1', { val: panose }),
    w('charset', { val: charset }),
    w('family', { val: family }),
    w('pitch', { val: pitch }),
  ]);
}

/** The font table part, `word/fontTable.xml`. */
export function fontTablePart(): string {
  return xmlPart(
    element('w:fonts', namespaces, [
      fontEntry(font, '00', 'swiss', 'variable', '020F0502020204030204'),
      fontEntry(boxFont, '80', 'modern', 'fixed', '020B0609070205080204'),
    ]),
  );
}
