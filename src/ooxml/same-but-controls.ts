import { isOn } from './attributes';
import { parseXml } from './xml';
import type { XmlElement } from './xml';

/** The first thing in which two documents differ, controls left aside. */
export interface Difference {
  /** In which part, by the last segment of its relationship's type; `document` for the main text. */
  readonly part: string;
  /** The paragraph in which it begins, 1 for the first, counted over table cells too. */
  readonly paragraph: number;
}

/**
 * Compares the XML of a part before and after controls were put in: words, their look, paragraphs, tables,
 * pictures, comments, revisions and properties. Left out is what Word rewrites by itself: ids, revision save
 * ids, how text is cut into runs, and marks for proofing and page breaks.
 *
 * @param added how many empty paragraphs at the end of cells the second may have more than the first
 * @returns the first difference; null where there is none
 */
export function differenceButControls(
  before: string,
  after: string,
  added: number,
  part = 'document',
): Difference | null {
  const left = tokensOf(before);
  const right = tokensOf(after);
  let paragraph = 0;
  let skipped = 0;
  let at = 0;
  let other = 0;
  while (at < left.length || other < right.length) {
    if (left[at] === right[other]) {
      if (left[at]?.startsWith(paragraphBegins) === true) paragraph += 1;
      at += 1;
      other += 1;
      continue;
    }
    const end = left[at] === cellEnds ? endOfEmptyParagraph(right, other) : null;
    if (end === null || right[end] !== cellEnds || skipped === added) {
      return { part, paragraph: Math.max(1, paragraph) };
    }
    skipped += 1;
    other = end;
  }
  return null;
}

const paragraphBegins = '<w:p>';
const paragraphEnds = '</w:p>';
const cellEnds = '</w:tc>';

/** Where an empty paragraph that begins at a token ends; null for anything else. */
function endOfEmptyParagraph(tokens: readonly string[], at: number): number | null {
  if (tokens[at] !== paragraphBegins) return null;
  let next = at + 1;
  if (tokens[next]?.startsWith('<w:pPr>') === true) next += 1;
  return tokens[next] === paragraphEnds ? next + 1 : null;
}

/** Elements that Word writes and drops as it likes. */
const passing = new Set([
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:bookmarkEnd',
  'w:sdtEndPr',
  'w:noProof',
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
const texts = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t']);
/** Attributes that number things, and those that tell when or where something was last saved. */
const numbering = /^(?:w:rsid\w*|w:id|w14:paraId|w14:textId|r:\w+|id|spid|wp14:\w+|xml:space|xmlns.*)$/;

/** What a part says, in order, without its controls. */
function tokensOf(xml: string): string[] {
  const reader = new TokenReader();
  parseXml(xml, reader);
  return reader.finish();
}

interface OpenControl {
  showsPlaceholder: boolean;
}

class TokenReader {
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

  open(element: XmlElement): void {
    this.depth += 1;
    const { name } = element;
    if (this.depth > this.leftOut) {
      this.notePlaceholder(element);
      return;
    }
    const innermost = this.controls.at(-1);
    if (name === 'w:sdt') this.controls.push({ showsPlaceholder: false });
    else if (name === 'w:sdtContent') return;
    else if (name === 'w:sdtPr' || passing.has(name) || isGoBack(element)) this.leftOut = this.depth;
    else if (name === 'w:r' && innermost?.showsPlaceholder === true) this.leftOut = this.depth;
    else if (this.depth > this.collecting) this.collected += opening(element);
    else if (properties.has(name)) {
      this.collecting = this.depth;
      this.collected = opening(element);
    } else if (name === 'w:r') this.look = '';
    else if (texts.has(name)) {
      this.inText = true;
      const look = name + this.look;
      if (this.pendingLook !== look) this.endText();
      this.pendingLook = look;
    } else this.push(this.look + opening(element));
  }

  close(name: string): void {
    const { depth } = this;
    this.depth -= 1;
    if (depth > this.leftOut) return;
    if (depth === this.leftOut) this.leftOut = Infinity;
    else if (name === 'w:sdt') this.controls.pop();
    else if (name === 'w:sdtContent') return;
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
    if (this.inText && this.leftOut === Infinity) this.pending += piece;
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

  private notePlaceholder(element: XmlElement): void {
    const control = this.controls.at(-1);
    if (control !== undefined && element.name === 'w:showingPlcHdr') control.showsPlaceholder = isOn(element);
  }
}

function opening({ name, attributes }: XmlElement): string {
  const told = Object.entries(attributes)
    .filter(([attribute]) => !numbering.test(attribute))
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .sort();
  return `<${name}${told.join('')}>`;
}

/** The bookmark that Word keeps for "where I was last". */
function isGoBack({ name, attributes }: XmlElement): boolean {
  return name === 'w:bookmarkStart' && attributes['w:name'] === '_GoBack';
}
