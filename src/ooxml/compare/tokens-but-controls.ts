import { typeOfControl } from '../story/scopes/control-properties';
import type { LinkedPart } from '../story/linked-part';
import { isOn, valueOf } from '../xml/attributes';
import { parseXml } from '../xml/parse-xml';
import type { XmlElement } from '../xml/parse-xml';

/** Says by its tag, null for none, whether a control is left aside together with its properties. */
export type IsLeftOut = (tag: string | null, isRichText: boolean) => boolean;

/** Elements that Word writes and drops as it likes. */
const passing = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:bookmarkEnd',
  'w:sdtEndPr',
  'w:noProof',
  'w:printerSettings',
]);
/** Elements that hold an element's properties, which together are one token. */
const properties = new Set([
  'w:pPr',
  'w:rPr',
  'w:tcPr',
  'w:trPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:sectPr',
  'w:tblGrid',
]);
const texts = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t', 'a:t', 'c:v']);
/** Attributes that number things, and those that tell when or where something was last saved. */
const numbering = /^(?:w:rsid\w*|w:id|w14:paraId|w14:textId|id|spid|o:spid|wp14:\w+|xml:space|xmlns.*)$/;

/** What a part says, in order. */
export function tokensOf(part: LinkedPart, isLeftOut: IsLeftOut): string[] {
  return tokensIn(part, isLeftOut, 'document', 0);
}

/** How far parts are followed that refer to parts: a header to a picture, a chart to its colours. */
const deepest = 3;

function tokensIn(part: LinkedPart, isLeftOut: IsLeftOut, type: string, depth: number): string[] {
  const describe = (id: string): string => {
    const linked = part.linked(id);
    if (linked === null) return '';
    if (linked.kind === 'address') return linked.address;
    if (linked.kind === 'bytes') return linked.fingerprint;
    return depth === deepest ? '' : tokensIn(linked.part, isLeftOut, linked.type, depth + 1).join('\n');
  };
  const reader = new TokenReader(describe, isLeftOut, /^(?:header|footer)$/.test(type));
  parseXml(part.xml, reader);
  return reader.finish();
}

interface OpenControl {
  showsPlaceholder: boolean;
  /** Whether it is told of, as one that is not left out. */
  told: boolean;
}

class TokenReader {
  private readonly fields = new FieldResults();
  private readonly tokens: string[] = [];
  private readonly controls: OpenControl[] = [];
  private depth = 0;
  /** The depth of an element that is left out with all that it holds. */
  private leftOut = Infinity;
  /** The depth of properties that are being collected into one token. */
  private collecting = Infinity;
  private collected = '';
  /** The look of the run that is open; '' outside runs. */
  private look = '';
  /** Text that has not become a token yet, and what it is and looks like. */
  private pending = '';
  private pendingLook = '';
  private inText = false;
  /** The properties of the innermost control, while they are read. */
  private controlProperties: ControlProperties | null = null;

  /**
   * @param describe what stands behind the id of a relationship
   * @param skipsResults leaves out what fields print, such as the number of pages
   */
  constructor(
    private readonly describe: (id: string) => string,
    private readonly isLeftOut: IsLeftOut,
    private readonly skipsResults: boolean,
  ) {}

  open(element: XmlElement): void {
    this.depth += 1;
    const { name } = element;
    if (this.depth > this.leftOut) {
      this.controlProperties?.note(element, this.opening(element));
      return;
    }
    this.fields.open(element);
    const innermost = this.controls.at(-1);
    if (name === 'w:sdt') this.controls.push({ showsPlaceholder: false, told: false });
    else if (name === 'w:sdtContent') return;
    else if (name === 'w:sdtPr') {
      this.leftOut = this.depth;
      this.controlProperties = new ControlProperties();
    } else if (passing.has(name) || isGoBack(element)) this.leftOut = this.depth;
    else if (name === 'w:r' && innermost?.showsPlaceholder === true) this.leftOut = this.depth;
    else if (this.depth > this.collecting) this.collected += this.opening(element);
    else if (properties.has(name)) {
      this.collecting = this.depth;
      this.collected = this.opening(element);
    } else if (name === 'w:r') this.look = '';
    else if (texts.has(name)) {
      this.inText = true;
      const look = name + this.look;
      if (this.pendingLook !== look) this.endText();
      this.pendingLook = look;
    } else this.push(this.look + this.opening(element));
  }

  close(name: string): void {
    const { depth } = this;
    this.depth -= 1;
    if (depth > this.leftOut) return;
    if (depth === this.leftOut) {
      this.leftOut = Infinity;
      this.endProperties();
      return;
    }
    this.fields.close(name);
    if (name === 'w:sdt') {
      if (this.controls.pop()?.told === true) this.push('</w:sdt>');
    } else if (name === 'w:sdtContent') return;
    else if (name === 'w:r') this.look = '';
    else if (depth > this.collecting) this.collected += `</${name}>`;
    else if (depth === this.collecting) {
      this.collecting = Infinity;
      // A run's properties are part of its look; any other's stand by themselves.
      const isEmpty = this.collected === `<${name}>`;
      if (name === 'w:rPr') this.look = isEmpty ? '' : this.collected;
      else if (!isEmpty) this.push(this.collected);
    } else if (texts.has(name)) this.inText = false;
    else this.push(`</${name}>`);
  }

  text(piece: string): void {
    const skips = this.skipsResults && this.fields.inResult;
    if (this.inText && this.leftOut === Infinity && !skips) this.pending += piece;
  }

  finish(): string[] {
    this.endText();
    return this.tokens;
  }

  private push(token: string): void {
    this.endText();
    this.tokens.push(token);
  }

  private endText(): void {
    if (this.pending !== '') this.tokens.push(`${this.pendingLook}:${this.pending}`);
    this.pending = '';
    this.pendingLook = '';
  }

  /** At the end of what is left out: where that is a control's properties, tells of them or not. */
  private endProperties(): void {
    const properties = this.controlProperties;
    const control = this.controls.at(-1);
    this.controlProperties = null;
    if (properties === null || control === undefined) return;
    control.showsPlaceholder = properties.showsPlaceholder;
    control.told = !this.isLeftOut(properties.tag, properties.isRichText);
    if (control.told) this.push(`<w:sdt>${properties.told}`);
  }

  private opening({ name, attributes }: XmlElement): string {
    const told = Object.entries(attributes)
      .filter(([attribute]) => !numbering.test(attribute))
      .map(([attribute, value]) =>
        attribute.startsWith('r:') ? ` ${attribute}="${this.describe(value)}"` : ` ${attribute}="${value}"`,
      )
      .sort();
    return `<${name}${told.join('')}>`;
  }
}

/** The bookmark that Word keeps for "where I was last". */
function isGoBack({ name, attributes }: XmlElement): boolean {
  return name === 'w:bookmarkStart' && attributes['w:name'] === '_GoBack';
}

/** Properties that Word numbers or names anew as it likes. */
const renamed = new Set(['w:id', 'w:placeholder', 'w:docPart']);

/** What the properties of a control say, for comparing them. */
class ControlProperties {
  tag: string | null = null;
  isRichText = true;
  showsPlaceholder = false;
  /** All of them, one after the other. */
  told = '';

  /** Takes an element of the properties, and how it is told. */
  note(element: XmlElement, told: string): void {
    const { name } = element;
    if (name === 'w:tag') this.tag = valueOf(element) ?? null;
    else if (name === 'w:showingPlcHdr') this.showsPlaceholder = isOn(element);
    else if ((typeOfControl(name) ?? 'richText') !== 'richText') this.isRichText = false;
    if (!renamed.has(name)) this.told += told;
  }
}

/** Follows where fields print their results, which Word works out anew: the number of a page, a date. */
class FieldResults {
  /** For each field that is open, the outermost first, whether its result has begun. */
  private readonly begun: boolean[] = [];

  get inResult(): boolean {
    return this.begun.includes(true);
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'w:fldSimple') this.begun.push(true);
    if (name !== 'w:fldChar') return;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') this.begun.push(false);
    else if (type === 'end') this.begun.pop();
    else if (type === 'separate' && this.begun.length > 0) this.begun[this.begun.length - 1] = true;
  }

  close(name: string): void {
    if (name === 'w:fldSimple') this.begun.pop();
  }
}
