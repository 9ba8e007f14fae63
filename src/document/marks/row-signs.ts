import type { Framework, LevelKey } from '../../framework/framework';
import { isWithin } from '../tables/layout';
import type { Layout } from '../tables/layout';
import { levelOfHeading, levelOfWord } from '../text/level-names';
import type { Line } from '../lines';
import type { CellInRow, CellView, RowView } from '../tables/table-view';
import { tickGlyph } from './tick-glyphs';
import { hasWords, tidy } from '../text/words';
import { yearIn } from '../text/years';

/** What a row says about its best fit beside its statements: signs and words, never a mark. */
export interface RowSigns {
  /** Levels beside or under whose statement a tick, a cross or the word Yes stands. */
  readonly ticked: readonly LevelKey[];
  /** Levels whose name is highlighted or shaded. */
  readonly lit: readonly LevelKey[];
  /** Levels that stand typed by themselves. */
  readonly typed: readonly TypedLevel[];
}

export interface TypedLevel {
  readonly level: LevelKey;
  /** True where it says that it is the judgement, so that a mark on another statement contradicts it. */
  readonly firm: boolean;
}

export const noSigns: RowSigns = { ticked: [], lit: [], typed: [] };

/** What several rows say together. */
export function allSigns(...signs: readonly RowSigns[]): RowSigns {
  return {
    ticked: signs.flatMap(({ ticked }) => ticked),
    lit: signs.flatMap(({ lit }) => lit),
    typed: signs.flatMap(({ typed }) => typed),
  };
}

export function saysAnything({ ticked, lit, typed }: RowSigns): boolean {
  return ticked.length + lit.length + typed.length > 0;
}

const onlyTick = new RegExp(`^(?:${tickGlyph}|\\[?x\\]?|yes|y)$`, 'i');
const emptyBox = /^[☐□▢❑◻]$|^\[\s*\]$/;

/** Reads the signs in the cells of a row of statements that are neither statement nor evidence. */
export function signsInRow(framework: Framework, layout: Layout, cells: readonly CellInRow[]): RowSigns {
  const signs = { ticked: [] as LevelKey[], lit: [] as LevelKey[], typed: [] as TypedLevel[] };
  const latest = latestYear(layout);
  for (const { view, cell } of cells) {
    const place = [...layout.levels, ...layout.signs].find((columns) => isWithin(cell, columns));
    if (place !== undefined) {
      if (isTicked(view.lines)) signs.ticked.push(place.level);
      if (nameOf(framework, view) === place.level && isLit(view)) signs.lit.push(place.level);
      continue;
    }
    const heading = layout.headings.find((other) => isWithin(cell, other))?.text ?? '';
    if (speaksOfAnotherTime.test(heading) || (yearIn(heading) ?? latest) !== latest) continue;
    const level = levelOfWord(framework, view.text) ?? boxedLevel(framework, view.lines);
    if (level !== null) signs.typed.push({ level, firm: isJudgement.test(heading) });
  }
  return signs;
}

/** Longest cell that holds a level's name alone, in characters. */
const longestName = 30;

function nameOf(framework: Framework, { text }: CellView): LevelKey | null {
  return text.length <= longestName ? levelOfHeading(framework, text) : null;
}

const speaksOfAnotherTime = /\b(?:last|previous|prior|past|former|target|aim|aiming|aspiration|goal|next)\b/i;
const isJudgement = /\b(?:best[\s-]*fit|levels?|judge?ments?|ratings?|grades?|where we are)\b/i;

function latestYear(layout: Layout): number | null {
  const years = layout.headings.flatMap(({ text }) => yearIn(text) ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** True for lines that hold a tick, a ticked box or the word Yes, and nothing else to say. */
function isTicked(lines: readonly Line[]): boolean {
  const said = lines.map(({ text }) => tidy(text)).filter((text) => text !== '' && !emptyBox.test(text));
  const boxes = lines.flatMap(({ parts }) => parts.filter((part) => part.kind === 'checkBox'));
  const glyphs = said.filter((text) => onlyTick.test(text));
  if (glyphs.length !== said.length) return false;
  return glyphs.length > 0 || boxes.some((box) => box.checked);
}

/** True where any word of a cell, or the cell, has a colour behind it. */
function isLit(view: CellView): boolean {
  return (
    view.cell.fill !== null ||
    view.lines.some(
      ({ fill, parts }) =>
        fill !== null ||
        parts.some(
          (part) =>
            part.kind === 'text' &&
            hasWords(part.text) &&
            (part.format.highlight ?? part.format.fill) !== null,
        ),
    )
  );
}

const tickedBox = new RegExp(tickGlyph);
const anyBox = new RegExp(`${tickGlyph}|[☐□▢❑◻]`);
const boxOrWord = new RegExp(`${tickGlyph}|[☐□▢❑◻]|[a-z]+`, 'gi');

/** The level that is ticked where all of them stand with a box each: "☐ Emerging ☒ Expected ☐ Exemplary". */
function boxedLevel(framework: Framework, lines: readonly Line[]): LevelKey | null {
  const text = lines
    .map(({ parts }) =>
      parts.map((part) => (part.kind === 'text' ? part.text : part.checked ? '☒' : '☐')).join(''),
    )
    .join('\n');
  if (!anyBox.test(text)) return null;
  const found = (text.match(boxOrWord) ?? []).map((word) => ({
    level: levelOfHeading(framework, word),
    isBox: anyBox.test(word),
    isTicked: tickedBox.test(word),
  }));
  const named = new Set(found.flatMap(({ level }) => level ?? []));
  const ticks = found.flatMap((entry, at) => (entry.isTicked ? [at] : []));
  const [at, ...otherTicks] = ticks;
  if (named.size !== framework.levels.length || at === undefined || otherTicks.length > 0) return null;
  const boxFirst = found.find(({ level, isBox }) => level !== null || isBox)?.isBox === true;
  const beside = boxFirst ? found.slice(at + 1) : found.slice(0, at).reverse();
  return beside.find(({ level }) => level !== null)?.level ?? null;
}

/**
 * Reads a row that holds nothing but signs for the row above it: boxes or the levels' names under the
 * statements, or a line such as "Best fit: Expected". Null for any other row.
 */
export function signRow(framework: Framework, layout: Layout, row: RowView): RowSigns | null {
  const cells = row.cells.filter(({ view, continues }) => !continues && saysSomething(view.lines));
  if (cells.length === 0) return null;
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) {
    const level = levelBehindLabel(framework, only.view.text) ?? boxedLevel(framework, only.view.lines);
    if (level !== null) return { ...noSigns, typed: [{ level, firm: true }] };
  }
  const placed = cells.map(({ view, cell }) => ({
    view,
    place: layout.levels.find((columns) => isWithin(cell, columns)),
  }));
  const isSign = placed.every(
    ({ view, place }) =>
      place !== undefined && (isBox(view.lines) || nameOf(framework, view) === place.level),
  );
  if (!isSign) return null;
  return {
    ticked: placed.flatMap(({ view, place }) => (place && isTicked(view.lines) ? [place.level] : [])),
    lit: placed.flatMap(({ view, place }) => (place && isLit(view) ? [place.level] : [])),
    typed: [],
  };
}

function isBox(lines: readonly Line[]): boolean {
  return isTicked(lines) || lines.every(({ text }) => text.trim() === '' || emptyBox.test(tidy(text)));
}

function saysSomething(lines: readonly Line[]): boolean {
  return lines.some(({ text, parts }) => text.trim() !== '' || parts.some(({ kind }) => kind === 'checkBox'));
}

/** What a line such as "Best fit: Expected" says; null for any other. */
function levelBehindLabel(framework: Framework, text: string): LevelKey | null {
  const label = /^\s*(?:our )?(?:best[\s-]*fit|level|judge?ment|rating)\s*:\s*/i.exec(text);
  return label === null ? null : levelOfWord(framework, text.slice(label[0].length));
}
