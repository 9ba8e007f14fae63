import { glyphKind, glyphPattern } from '../../ooxml/glyphs';
import { PICTURE_BULLET } from '../../ooxml/model';
import type { Fill, TextRun } from '../../ooxml/model';
import { leadingLabel, parseLabel } from '../text/aspect-label';
import type { AspectLabel } from '../text/aspect-label';
import type { Line } from '../lines';
import { hasWords, normaliseKnown, tidy } from '../text/words';
import { enough } from '../thresholds';

/** What colours a statement's words: a highlight, or shading by the layer that it lies in. */
export interface Colouring {
  readonly highlight: Fill;
  readonly runFill: Fill;
  readonly paragraphFill: Fill;
  readonly cellFill: Fill;
  /** True where only words that were added to the statement have a colour: a note below it, or behind it. */
  readonly onAddedWords: boolean;
}

/** What may hint at a choice without being one. */
export interface Emphasis {
  /** True where at least half of the letters are so. */
  readonly bold: boolean;
  readonly underline: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  /** In letters of a colour. */
  readonly coloured: boolean;
  /** In grey letters. */
  readonly faded: boolean;
  /** A line is drawn round the words. */
  readonly bordered: boolean;
  /** The signs that stand with the statement. */
  readonly ticks: readonly TickKind[];
}

/**
 * A sign that chooses; a cross chooses only where nobody ticks, a drawing or a strange sign only where no other
 * statement of the row has one. `words` are "best fit" and "yes".
 */
export type TickKind = 'tick' | 'cross' | 'box' | 'drawing' | 'strange' | 'words';

/** What kind of sign a text is that may choose; null for an empty box and any other text. */
export function tickKind(text: string): TickKind | null {
  const kind = glyphKind(text);
  if (kind === 'tickedBox') return 'box';
  return kind === 'emptyBox' ? null : kind;
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
  /** The cell's own lines, as one text for each way of drawing them; null without any. */
  readonly cellBorder: string | null;
}

/** The line that marks our own wording in the starter template; it is not part of a statement. */
const draftMarker = /^\W*draft( wording)?\W*$/i;
const tickGlyph = glyphPattern('tick', 'cross', 'tickedBox');
const words = '(?:[([]?best[\\s-]*fit[)\\]]?|yes)';
const tickAtEnd = new RegExp(`(?:^|\\s)(?:${tickGlyph}+|\\[?x\\]?|${words}[.!*]*)\\s*$`, 'i');
const tickAtStart = new RegExp(
  `^\\s*(?:(?:${tickGlyph}\\s*)+|x\\s+(?=[a-zÀ-ÖØ-öø-ɏ])|\\[\\s*x\\s*\\]\\s*|${words}(?:\\s*[:–—-]\\s*|\\s+))`,
  'i',
);
/** A sign of somebody's own, set off from the words: a star, an arrow. */
const strangeSign =
  /^\s*([^\p{L}\p{N}\s.,;:!?'"‘’“”()[\]…–—/-]{1,3})(?:\s|$)|\s([^\p{L}\p{N}\s.,;:!?'"‘’“”()[\]…–—/-]{1,3})\s*$/u;
const anySign = new RegExp(`${tickGlyph}|\\[?\\bx\\b\\]?`, 'i');
/** Quick to rule out: no box, no tick, no x or "yes" at either end and not the words "best fit". */
const mayHoldTick = /[^\0-\x7F‘’“”–—…]|[*#>+^~]|^\s*(?:x|yes)\b|\b(?:x|yes)\W*$|\[|best[\s-]*fit/i;
const emptyBox = new RegExp(`${glyphPattern('emptyBox')}|\\[\\s*\\]`, 'g');

/**
 * Reads the lines of a statement's cell.
 *
 * @param cell the cell's own shading and lines
 * @param nameLength how many characters of a text name the level before its statement begins: "Expected: "
 * @param isKnown whether a text, in normal form, is a statement of the framework word for word
 */
export function viewStatement(
  lines: readonly Line[],
  cell: { readonly fill: Fill; readonly border: string | null },
  nameLength: (text: string) => number = () => 0,
  isKnown: (normal: string) => boolean = () => false,
): StatementView {
  const tally = new Tally();
  const texts: string[] = [];
  const paragraphs: number[] = [];
  let label: AspectLabel | null = null;
  for (const line of lines) {
    if (!hasWords(line.text) || draftMarker.test(line.text) || isSignAlone(line.text)) {
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
  const normal = normaliseKnown(text);
  return {
    text,
    normal,
    paragraphs,
    label,
    colouring: {
      ...tally.colouring,
      cellFill: cell.fill,
      onAddedWords: !isKnown(normal) && tally.coloursAdded(isKnown),
    },
    emphasis: tally.emphasis,
    cellBorder: cell.border,
  };
}

/** True for a paragraph that is a cross or a word for yes, and no label. */
function isSignAlone(text: string): boolean {
  return /^\W*(?:x|y(?:es)?)\W*$/i.test(text);
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
  private italic = 0;
  private strike = 0;
  private coloured = 0;
  private faded = 0;
  private bordered = 0;
  private readonly ticks: TickKind[] = [];
  /** For each paragraph with words, its words without a colour behind them, and whether others have one. */
  private readonly lines: { plain: string; added: string; coloured: boolean }[] = [];

  get colouring(): Omit<Colouring, 'cellFill' | 'onAddedWords'> {
    return { highlight: this.highlight, runFill: this.runFill, paragraphFill: this.paragraphFill };
  }

  get emphasis(): Emphasis {
    const most = (count: number) => this.letters > 0 && count * 2 >= this.letters;
    return {
      bold: most(this.bold),
      underline: most(this.underline),
      italic: most(this.italic),
      strike: most(this.strike),
      coloured: most(this.coloured),
      faded: most(this.faded),
      bordered: most(this.bordered),
      ticks: this.ticks,
    };
  }

  /**
   * True where the words without a colour are the statement: word for word, or by the look of them, as a first
   * paragraph with something far shorter below.
   */
  coloursAdded(isKnown: (normal: string) => boolean): boolean {
    const [first, ...others] = this.lines;
    if (first === undefined || !this.lines.some(({ coloured }) => coloured)) return false;
    const plain = this.lines.map((line) => line.plain).join(' ');
    if (isKnown(normaliseKnown(plain))) return true;
    const added = this.lines.map((line) => line.added).join(' ');
    return others.length > 0 && !first.coloured && enough.noteShare * added.length < plain.length;
  }

  /** Looks at a line without words for ticks only. */
  marks(line: Line): void {
    this.beside(line);
    for (const part of line.parts) {
      if (part.kind === 'checkBox') this.box(part.checked);
      else if (tickAtEnd.test(part.text.trim()) || isSignAlone(part.text)) this.tick(part.text);
      else if (strangeSign.test(part.text)) this.ticks.push('strange');
    }
  }

  /** Counts a line's parts after the first `skip` characters, and gives the statement's words of it. */
  take(line: Line, skip: number): string {
    if (line.fill !== null) this.paragraphFill ??= line.fill;
    this.beside(line);
    const own = { plain: '', added: '', coloured: line.fill !== null };
    let at = 0;
    for (const part of line.parts) {
      if (part.kind === 'checkBox') {
        this.box(part.checked);
        continue;
      }
      const text = at >= skip ? part.text : part.text.slice(skip - at);
      at += part.text.length;
      if (hasWords(text) && !isTypedTick(text, line)) {
        this.count(part, text);
        if ((part.format.highlight ?? part.format.fill ?? line.fill) !== null) {
          own.coloured = true;
          own.added += text;
        } else own.plain += text;
      } else own.plain += text;
    }
    if (hasWords(own.plain + own.added)) this.lines.push(own);
    const plain = line.text.slice(skip);
    if (!mayHoldTick.test(plain)) return plain;
    let left = plain.replace(emptyBox, ' ');
    for (const typed of [tickAtStart, tickAtEnd]) {
      const sign = typed.exec(left);
      if (sign === null) continue;
      this.tick(sign[0]);
      left = left.replace(typed, ' ');
    }
    if (strangeSign.test(left)) {
      this.ticks.push('strange');
      left = left.replace(strangeSign, ' ');
    }
    return left;
  }

  /** Counts what stands with a line and is no part of its text. */
  private beside(line: Line): void {
    if (line.pictures > 0 || line.label === PICTURE_BULLET) this.ticks.push('drawing');
    const bullet = line.label === null ? null : tickKind(line.label);
    if (bullet !== null) this.ticks.push(bullet);
    if (line.paragraph.bordered) this.bordered += line.text.length;
  }

  private box(checked: boolean): void {
    if (checked) this.ticks.push('box');
  }

  private tick(text: string): void {
    this.ticks.push(tickKind(anySign.exec(text)?.[0] ?? '') ?? 'words');
  }

  private count(run: TextRun, text: string): void {
    const { format } = run;
    this.highlight ??= format.highlight;
    this.runFill ??= format.fill;
    const letters = text.length;
    this.letters += letters;
    if (format.bold) this.bold += letters;
    if (format.underline) this.underline += letters;
    if (format.italic === true) this.italic += letters;
    if (format.strike) this.strike += letters;
    if (format.bordered === true) this.bordered += letters;
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
  const kind = tickKind(trimmed);
  if (kind !== null && kind !== 'cross') return true;
  return kind === 'cross' && (tickAtEnd.test(line.text) || tickAtStart.test(line.text));
}
