import type { Framework, LevelKey } from '../../framework/framework';
import type { Fill } from '../../ooxml/model';
import type { FlowItem } from '../tables/flow';
import type { Line } from '../lines';
import { levelOfText, levelOfWord } from '../text/level-names';
import type { RowView } from '../tables/table-view';
import { hasWords, tidy, wordsOf } from '../text/words';
import { yearIn } from '../text/years';
import { longest } from '../thresholds';

/** What a colour or a letter stands for. `now`: the best fit; `other`: anything that is no best fit of today. */
export type Meaning =
  | { readonly kind: 'now' | 'other' | 'unknown'; readonly words: string }
  | { readonly kind: 'level'; readonly level: LevelKey; readonly words: string };

/** What people call colours, with Word's pens and the hues of a fill, in degrees. */
const colours: readonly {
  readonly names: readonly string[];
  readonly pens: readonly string[];
  readonly hues: readonly [from: number, to: number];
}[] = [
  { names: ['red'], pens: ['red', 'darkRed'], hues: [340, 375] },
  { names: ['orange', 'amber'], pens: [], hues: [15, 50] },
  { names: ['yellow', 'gold'], pens: ['yellow', 'darkYellow'], hues: [40, 68] },
  { names: ['green'], pens: ['green', 'darkGreen'], hues: [68, 165] },
  { names: ['turquoise', 'cyan', 'aqua', 'teal'], pens: ['cyan', 'darkCyan'], hues: [160, 195] },
  { names: ['blue'], pens: ['blue', 'darkBlue', 'cyan'], hues: [180, 255] },
  { names: ['purple', 'violet', 'lilac'], pens: ['magenta', 'darkMagenta'], hues: [250, 320] },
  { names: ['pink', 'magenta'], pens: ['magenta'], hues: [290, 350] },
  { names: ['grey', 'gray'], pens: ['lightGray', 'darkGray'], hues: [Number.NaN, Number.NaN] },
];
const colourName = colours.flatMap(({ names }) => names).join('|');
const shade = '(?:light|dark|bright|pale|the)';
const named = new RegExp(`^(?:${shade}[ -])?(${colourName})$`, 'i');

/** "Yellow = where we are", "Green: our target", "highlighted in yellow – now", and the other way round. */
const nameFirst = new RegExp(
  `(?:^|[\\s,;(\\[|.])(?:highlighted |shaded |marked )?(?:in )?(?:${shade}[ -])?(${colourName})(?: (?:highlight(?:ing|ed)?|shading|shaded|text|pen|cells?))?\\s*(?:=|:|–|—|-(?=\\s)|\\bmeans\\b|\\bis\\b|\\bfor\\b|\\bshows?\\b)\\s*([^,;|\\n]+?)(?=\\s*(?:$|[,;|\\n]|\\.(?:\\s|$)|\\s{2,}|\\s(?:and )?(?:${shade}[ -])?(?:${colourName})\\s*(?:=|:|–|—|means)))`,
  'gi',
);
const nameLast = new RegExp(
  `([^,;|\\n=:]+?)\\s*(?:=|:|–|—)\\s*(?:in )?(?:${shade}[ -])?(${colourName})\\s*(?=$|[,;|.\\n])`,
  'gi',
);
const yearBehindName = new RegExp(`\\b(${colourName})\\b([^,;.\\n]*)`, 'gi');

const saysOther =
  /\b(?:targets?|aim(?:s|ing)?|goals?|aspir\w*|next|future|working towards|towards|plan(?:s|ned)?|part(?:s|ly|ially)?|almost|nearly|to do|development|improve\w*|not|no longer|last|previous\w*|past|prior|former\w*|old|baseline|earlier|review\w*|discuss\w*|query|queries|check|unsure|questions?|comments?|notes?|draft|new|chang\w+|updat\w+|add(?:ed|itions?)|where we (?:want|need|would)|hope)\b/i;
/** A year that has not been judged: "aim for 2027". */
const saysAim = /\b(?:targets?|aim\w*|goals?|aspir\w*|next|future|plan\w*|towards|hope)\b/i;
const saysNow =
  /\b(?:where we are|we are|we think we are|current\w*|now|this year|today|at present|present|best fit|our (?:judge?ment|level|rating|choice|assessment|position)|in place|achieved|met|agreed|self[- ]?assessment|school'?s judge?ment)\b/i;

/** A colour of somebody's own: "Mrs Penn", "H. Whitlock", "SENCO". */
const saysWho =
  /\b(?:[Ss][Ee][Nn][Cc][Oo]|[Hh]ead|[Dd]eputy|[Tt]eachers?|[Gg]overnors?|[Ss]taff|SLT|slt|[Tt]eam|[Pp]arents?|[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\b|^[A-Z]\.? ?[A-Z][a-z]+/;

/**
 * What a document says outside its statements about its colours and letters: "Yellow = where we are", a key of
 * years, "R = Emerging". Colours of which a key says nothing that can be understood tell nothing.
 */
export class ColourKey {
  private readonly byFill = new Map<string, Meaning | { readonly year: number; readonly words: string }>();
  private readonly byName = new Map<number, Meaning | { readonly year: number; readonly words: string }>();
  private readonly byLetter = new Map<string, LevelKey>();
  private readonly latest: number;
  private readonly years: number;
  /** Quick to rule out: most lines name no level. */
  private readonly namesLevel: RegExp;

  constructor(
    private readonly framework: Framework,
    items: readonly FlowItem[],
  ) {
    this.namesLevel = new RegExp(framework.levels.map(({ label }) => label.slice(0, 3)).join('|'), 'i');
    for (const item of items) {
      if (item.kind === 'line') this.readLine(item.line);
      else if (item.kind === 'table') for (const row of item.rows) this.readRow(row);
    }
    const years = [...this.byFill.values(), ...this.byName.values()].flatMap((entry) =>
      'year' in entry ? [entry.year] : [],
    );
    this.latest = Math.max(...years);
    this.years = new Set(years).size;
    if (new Set(this.byLetter.values()).size < 2) this.byLetter.clear();
  }

  /** What a colour stands for; null where the key says nothing of it. */
  meaningOf(fill: string): Meaning | null {
    const entry = this.byFill.get(fill) ?? firstOf(coloursOf(fill).map((at) => this.byName.get(at)));
    if (entry === undefined) return null;
    if (!('year' in entry)) return entry;
    if (entry.year < this.latest) return { kind: 'other', words: entry.words };
    return this.years > 1 ? { kind: 'now', words: entry.words } : null;
  }

  /** The level that a letter, a number or a word stands for; null for none. */
  levelOfLetter(text: string): LevelKey | null {
    return this.byLetter.get(tidy(text).toLowerCase()) ?? null;
  }

  private readLine(line: Line): void {
    const { text } = line;
    if (text === '') return;
    for (const part of line.parts) {
      if (part.kind !== 'text') continue;
      const fill = part.format.highlight ?? part.format.fill ?? line.fill;
      if (fill !== null) this.addSwatch(fill, part.text);
    }
    this.readLetters(text);
    if (!mayNameColour.test(text)) return;
    for (const [, name = '', meaning = ''] of text.matchAll(nameFirst)) this.addNamed(name, meaning);
    for (const [, meaning = '', name = ''] of text.matchAll(nameLast)) this.addNamed(name, meaning);
    if (yearIn(text) === null) return;
    for (const [, name = '', behind = ''] of text.matchAll(yearBehindName)) {
      const year = yearOf(behind);
      const at = colourAt(name);
      if (year !== null && !this.byName.has(at)) this.byName.set(at, { year, words: tidy(behind) });
    }
  }

  private readRow(row: RowView): void {
    row.cells.forEach(({ view, cell }, at) => {
      for (const line of view.ownLines) this.readLine(line);
      if (view.text.length > longest.key) return;
      const beside = row.cells[at + 1]?.view.text ?? '';
      const own = tidy(view.text);
      const name = named.exec(own)?.[1];
      if (name !== undefined && row.cells.length === 2 && at === 0) this.addNamed(name, beside);
      else if (cell.fill !== null) this.addSwatch(cell.fill, hasWords(own) ? own : beside);
      if (at === 0 && row.cells.length === 2) this.readLetters(`${own} = ${tidy(beside)}`);
    });
  }

  /** A text in a colour that it explains: a year, or words that say what is meant. */
  private addSwatch(fill: string, text: string): void {
    if (text.length > longest.key || this.byFill.has(fill) || wordsOf(text).length > longest.wordsOfSwatch)
      return;
    const year = yearOf(text);
    if (year !== null) this.byFill.set(fill, { year, words: tidy(text) });
    else {
      const meaning = this.meaningIn(text);
      const sets =
        meaning.kind === 'now' || (meaning.kind === 'other' && /\btarget|aim|goal|last|previous/i.test(text));
      if (sets) this.byFill.set(fill, meaning);
    }
  }

  private addNamed(name: string, text: string): void {
    const at = colourAt(name);
    if (!hasWords(text) || wordsOf(text).length > longest.wordsOfMeaning || this.byName.has(at)) return;
    const year = yearOf(text);
    this.byName.set(at, year === null ? this.meaningIn(text) : { year, words: tidy(text) });
  }

  private meaningIn(text: string): Meaning {
    const words = tidy(text);
    const level = levelOfWord(this.framework, words);
    if (level !== null) return { kind: 'level', level, words };
    if (levelOfText(this.framework, words) !== 'unclear') return { kind: 'unknown', words };
    if (saysOther.test(words)) return { kind: 'other', words };
    return { kind: saysNow.test(words) || saysWho.test(words) ? 'now' : 'unknown', words };
  }

  private readLetters(text: string): void {
    if (text.length > longest.key || !this.namesLevel.test(text)) return;
    for (const [, name = '', letter = ''] of text.matchAll(/([a-z]+)\s*\(\s*([a-z0-9]{1,8})\s*\)/gi)) {
      this.addLetter(letter, name);
    }
    for (const part of text.split(/[,;|\n]|\s{2,}|\band\b/i)) {
      // "Key: E = Emerging": a title is no side of it.
      const sides = part
        .replace(/^[^=]*:(?=[^=]*=)/, '')
        .split(/\s*(?:=|:|–|—|\s-\s|\bmeans\b|\bis\b)\s*|\s*[()]\s*/)
        .filter((side) => side.trim() !== '');
      const [left = '', right = ''] = sides;
      if (sides.length !== 2) continue;
      this.addLetter(left, right);
      this.addLetter(right, left);
    }
  }

  private addLetter(letter: string, name: string): void {
    const key = tidy(letter).toLowerCase();
    const level = levelOfWord(this.framework, tidy(name));
    const isLetter = /^(?:[a-z]|\d{1,2}|[a-z]{3,8})$/.test(key) && levelOfWord(this.framework, key) === null;
    if (level !== null && isLetter && !this.byLetter.has(key)) this.byLetter.set(key, level);
  }
}

const mayNameColour = new RegExp(`\\b(?:${colourName})\\b`, 'i');

/** A day is no year's entry in a key: "14 January 2019", "3/6/2019". */
const isDate = /\d\s*(?:st|nd|rd|th)?\s+[a-z]{3,}\s+\d{4}|\d\s*[/.]\s*\d{1,2}\s*[/.]\s*\d/i;

function yearOf(text: string): number | null {
  if (isDate.test(text) || saysAim.test(text)) return null;
  return wordsOf(text).length > longest.wordsOfSwatch ? null : yearIn(text);
}

function colourAt(name: string): number {
  return colours.findIndex(({ names }) => names.includes(name.toLowerCase()));
}

/** The colours, by their index, as which people see a fill. */
function coloursOf(fill: string): number[] {
  const hue = /^[0-9A-F]{6}$/.test(fill) ? hueOf(fill) : null;
  return colours.flatMap(({ pens, hues: [from, to] }, at) => {
    if (pens.includes(fill)) return [at];
    if (hue === null) return [];
    if (Number.isNaN(hue)) return Number.isNaN(from) ? [at] : [];
    return (hue >= from && hue <= to) || (hue + 360 >= from && hue + 360 <= to) ? [at] : [];
  });
}

/** The hue of RRGGBB in degrees; NaN for a grey. */
function hueOf(fill: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(fill.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range < 0x10) return Number.NaN;
  if (most === red) return (60 * ((green - blue) / range) + 360) % 360;
  return most === green ? 60 * ((blue - red) / range) + 120 : 60 * ((red - green) / range) + 240;
}

function firstOf<One>(some: readonly (One | undefined)[]): One | undefined {
  return some.find((one) => one !== undefined);
}

/** The colours behind a statement's words. */
export function fillsOf(colouring: {
  readonly highlight: Fill;
  readonly runFill: Fill;
  readonly paragraphFill: Fill;
  readonly cellFill: Fill;
}): string[] {
  const { highlight, runFill, paragraphFill, cellFill } = colouring;
  return [highlight, runFill, paragraphFill, cellFill].filter((fill) => fill !== null);
}
