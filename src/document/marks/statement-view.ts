import type { Fill, TextRun } from '../../ooxml/model';
import { leadingLabel, parseLabel } from '../text/aspect-label';
import type { AspectLabel } from '../text/aspect-label';
import type { Line } from '../lines';
import { tickGlyph } from './tick-glyphs';
import { hasWords, normaliseKnown, tidy } from '../text/words';

/** What colours a statement's words: a highlight, or shading by the layer that it lies in. */
export interface Colouring {
  readonly highlight: Fill;
  readonly runFill: Fill;
  readonly paragraphFill: Fill;
  readonly cellFill: Fill;
}

/** What may hint at a choice without being one. */
export interface Emphasis {
  /** True where at least half of the letters are so. */
  readonly bold: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In letters of a colour. */
  readonly coloured: boolean;
  /** In grey letters. */
  readonly faded: boolean;
  /** A ticked box, a typed tick, a typed x, the words "best fit" or a drawing stands with the statement. */
  readonly ticked: boolean;
}

/** One level's statement as a document has it in a cell. */
export interface StatementView {
  /** The words, without the aspect's label, a typed tick or a draft marker; '' for an empty cell. */
  readonly text: string;
  /** The text as texts are compared. */
  readonly normal: string;
  /** The paragraphs with the words, by their index in the story. */
  readonly paragraphs: readonly number[];
  readonly label: AspectLabel | null;
  readonly colouring: Colouring;
  readonly emphasis: Emphasis;
}

/** The line that marks our own wording in the starter template; it is not part of a statement. */
const draftMarker = /^\W*draft( wording)?\W*$/i;
const tick = new RegExp(`^${tickGlyph}$`);
const bestFit = '[([]?best[\\s-]*fit[)\\]]?';
const tickAtEnd = new RegExp(`(?:^|\\s)(?:${tickGlyph}|\\[?x\\]?|${bestFit}[.!*]*)\\s*$`, 'i');
const tickAtStart = new RegExp(
  `^\\s*(?:${tickGlyph}\\s*|x\\s+(?=[a-zÀ-ÖØ-öø-ɏ])|\\[\\s*x\\s*\\]\\s*|${bestFit}\\s*[:–—-]\\s*)`,
  'i',
);
/** Quick to rule out: no box, no tick, no x at either end and not the words "best fit". */
const mayHoldTick = /[^\0-\x7F‘’“”–—…]|^\s*x\s|(?:^|\s)x\s*$|\[|best[\s-]*fit/i;
const emptyBox = /[☐□▢❑◻]|\[\s*\]/g;

/**
 * Reads the lines of a statement's cell.
 *
 * @param cellFill the cell's own shading
 * @param nameLength how many characters of a text name the level before its statement begins: "Expected: "
 */
export function viewStatement(
  lines: readonly Line[],
  cellFill: Fill,
  nameLength: (text: string) => number = () => 0,
): StatementView {
  const tally = new Tally();
  const texts: string[] = [];
  const paragraphs: number[] = [];
  let label: AspectLabel | null = null;
  for (const line of lines) {
    if (!hasWords(line.text) || draftMarker.test(line.text)) {
      tally.marks(line);
      continue;
    }
    let skip = 0;
    if (texts.length === 0 && label === null) {
      const found = line.label === null ? null : parseLabel(line.label);
      const typed = found === null && !tickAtStart.test(line.text) ? labelAtStart(line.text) : null;
      label = found ?? typed?.label ?? null;
      skip = typed?.length ?? 0;
      skip += nameLength(line.text.slice(skip));
    }
    const text = tidy(tally.take(line, skip));
    if (text === '') continue;
    texts.push(text);
    paragraphs.push(line.paragraph.index);
  }
  const text = texts.join(' ');
  return {
    text,
    normal: normaliseKnown(text),
    paragraphs,
    label,
    colouring: { ...tally.colouring, cellFill },
    emphasis: tally.emphasis,
  };
}

function labelAtStart(text: string): { label: AspectLabel; length: number } | null {
  const alone = parseLabel(text);
  return alone === null ? leadingLabel(text) : { label: alone, length: text.length };
}

/** Adds up how a statement's letters are formatted. */
class Tally {
  private highlight: Fill = null;
  private runFill: Fill = null;
  private paragraphFill: Fill = null;
  private letters = 0;
  private bold = 0;
  private underline = 0;
  private strike = 0;
  private coloured = 0;
  private faded = 0;
  private ticked = false;

  get colouring(): Omit<Colouring, 'cellFill'> {
    return { highlight: this.highlight, runFill: this.runFill, paragraphFill: this.paragraphFill };
  }

  get emphasis(): Emphasis {
    const most = (count: number) => this.letters > 0 && count * 2 >= this.letters;
    return {
      bold: most(this.bold),
      underline: most(this.underline),
      strike: most(this.strike),
      coloured: most(this.coloured),
      faded: most(this.faded),
      ticked: this.ticked,
    };
  }

  /** Looks at a line without words for ticks only. */
  marks(line: Line): void {
    if (line.pictures > 0) this.ticked = true;
    for (const part of line.parts) {
      if (part.kind === 'checkBox') this.ticked ||= part.checked;
      else if (tickAtEnd.test(part.text.trim())) this.ticked = true;
    }
  }

  /** Counts a line's parts after the first `skip` characters, and gives the statement's words of it. */
  take(line: Line, skip: number): string {
    if (line.fill !== null) this.paragraphFill ??= line.fill;
    if (line.pictures > 0) this.ticked = true;
    let at = 0;
    for (const part of line.parts) {
      if (part.kind === 'checkBox') {
        this.ticked ||= part.checked;
        continue;
      }
      const text = at >= skip ? part.text : part.text.slice(skip - at);
      at += part.text.length;
      if (hasWords(text) && !isTypedTick(text, line)) this.count(part, text);
    }
    const plain = line.text.slice(skip);
    if (!mayHoldTick.test(plain)) return plain;
    let words = plain.replace(emptyBox, ' ');
    for (const typed of [tickAtStart, tickAtEnd]) {
      if (!typed.test(words)) continue;
      this.ticked = true;
      words = words.replace(typed, ' ');
    }
    return words;
  }

  private count(run: TextRun, text: string): void {
    const { format } = run;
    this.highlight ??= format.highlight;
    this.runFill ??= format.fill;
    const letters = text.length;
    this.letters += letters;
    if (format.bold) this.bold += letters;
    if (format.underline) this.underline += letters;
    if (format.strike) this.strike += letters;
    if (format.colour === null) return;
    if (isGrey(format.colour)) this.faded += letters;
    else this.coloured += letters;
  }
}

/** True for RRGGBB with little colour in it, and not as dark as to be taken for black. */
function isGrey(colour: string): boolean {
  if (!/^[0-9A-F]{6}$/.test(colour)) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) <= 0x18 && Math.min(...parts) >= 0x60;
}

/** A typed x or tick is not one of the statement's words, so its colour does not mark the statement. */
function isTypedTick(text: string, line: Line): boolean {
  const trimmed = text.trim();
  if (tick.test(trimmed)) return true;
  return trimmed.toLowerCase() === 'x' && (tickAtEnd.test(line.text) || tickAtStart.test(line.text));
}
