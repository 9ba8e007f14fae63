import { tagOf, type Place } from '../framework/tags';
import { glossaryPlaceholder } from './parts/glossary';
import { boxFont } from './parts/styles';
import { paragraph, type ParagraphStyle, run, textParagraph, w } from './wordprocessing';
import { element, type Xml } from './xml';

const tickedGlyph = { code: '2612', character: '\u2612' };
const emptyGlyph = { code: '2610', character: '\u2610' };

/**
 * The content controls of one document, each with an id of its own. They stand round the content of one
 * paragraph or, inside a cell, round several paragraphs: never round a cell, a row or a table, and never in
 * one another, because Word on the web then loses them.
 */
export class Controls {
  private lastId = 100_000_000;

  /** @param placeholder what an empty field shows. */
  constructor(private readonly placeholder: string) {}

  /** A control round runs: what a statement, a name or a date needs. */
  around(place: Place, title: string, runs: readonly Xml[]): Xml {
    return this.control(place, title, [this.glossary()], runs);
  }

  /** A field within a paragraph; it shows the placeholder while its text is undefined. */
  field(place: Place, title: string, value: string | undefined): Xml {
    if (value !== undefined) return this.around(place, title, [run(value)]);
    return this.control(
      place,
      title,
      [this.glossary(), w('showingPlcHdr')],
      [run(this.placeholder, { style: 'PlaceholderText' })],
    );
  }

  /**
   * A field of any number of paragraphs. The paragraph after it keeps the control inside its cell, and lets
   * the school write on below it.
   */
  area(place: Place, title: string, style: ParagraphStyle, paragraphs: readonly string[] | undefined): Xml[] {
    const control =
      paragraphs !== undefined && paragraphs.length > 0
        ? this.control(
            place,
            title,
            [this.glossary()],
            paragraphs.map((value) => textParagraph(style, value)),
          )
        : this.control(
            place,
            title,
            [this.glossary(), w('showingPlcHdr')],
            [paragraph(style, [run(this.placeholder, { style: 'PlaceholderText' })])],
          );
    return [control, paragraph(style, [])];
  }

  /** A box to tick. */
  checkBox(place: Place, title: string, ticked: boolean): Xml {
    const box = element('w14:checkbox', {}, [
      element('w14:checked', { 'w14:val': ticked ? 1 : 0 }),
      element('w14:checkedState', { 'w14:val': tickedGlyph.code, 'w14:font': boxFont }),
      element('w14:uncheckedState', { 'w14:val': emptyGlyph.code, 'w14:font': boxFont }),
    ]);
    const glyph = ticked ? tickedGlyph.character : emptyGlyph.character;
    return this.control(place, title, [box], [run(glyph, { style: 'CheckBox' })]);
  }

  private glossary(): Xml {
    return w('placeholder', {}, [w('docPart', { val: glossaryPlaceholder })]);
  }

  private control(place: Place, title: string, properties: readonly Xml[], content: readonly Xml[]): Xml {
    this.lastId += 1;
    return w('sdt', {}, [
      w('sdtPr', {}, [
        w('alias', { val: title }),
        w('tag', { val: tagOf(place) }),
        w('id', { val: this.lastId }),
        ...properties,
      ]),
      w('sdtContent', {}, content),
    ]);
  }
}
