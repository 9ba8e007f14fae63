import type { Framework, LevelKey } from '../../framework/framework';
import { glyphKind } from '../../ooxml/glyphs';
import type { Fill } from '../../ooxml/model';
import { isWithin } from '../tables/layout';
import type { Layout } from '../tables/layout';
import { levelOfHeading, levelOfWord } from '../text/level-names';
import { lineBehind } from '../lines';
import type { Line } from '../lines';
import type { CellInRow, CellView, RowView } from '../tables/table-view';
import { hasWords, tidy, wordsOf } from '../text/words';
import { isOfToday } from '../text/years';
import { choiceSigns } from './choice-words';
import type { Sign, Strength } from './sign';
import { tickKind } from './statement-view';
import type { TickKind } from './statement-view';
import { longest } from '../thresholds';

/** What a row says about its best fit beside its statements: signs and words, never a mark. */
export interface RowSigns {
  /** Levels beside or under whose statement a tick, a cross, a box or the word Yes stands. */
  readonly ticked: readonly { readonly level: LevelKey; readonly kind: TickKind }[];
  /** Levels whose name, or whose cell for a sign, is highlighted or shaded. */
  readonly lit: readonly LevelKey[];
  /** What words say. */
  readonly typed: readonly Sign[];
  /** Short texts and colours of cells that a key may explain. */
  readonly coded: readonly {
    readonly text: string;
    readonly fill: Fill;
    readonly where: string;
    /** The column's heading asks for a judgement. */
    readonly asked: boolean;
  }[];
}

export const noSigns: RowSigns = { ticked: [], lit: [], typed: [], coded: [] };

/** What several rows say together. */
export function allSigns(...signs: readonly RowSigns[]): RowSigns {
  return {
    ticked: signs.flatMap(({ ticked }) => ticked),
    lit: signs.flatMap(({ lit }) => lit),
    typed: signs.flatMap(({ typed }) => typed),
    coded: signs.flatMap(({ coded }) => coded),
  };
}

const onlyYes = /^(?:yes|y)$/i;

/** Reads the signs in the cells of a row of statements that are neither statement nor evidence. */
export function signsInRow(framework: Framework, layout: Layout, cells: readonly CellInRow[]): RowSigns {
  const ticked: RowSigns['ticked'][number][] = [];
  const lit: LevelKey[] = [];
  const typed: Sign[] = [];
  const coded: RowSigns['coded'][number][] = [];
  const headings = layout.headings.map(({ text }) => text);
  for (const { view, cell, continues } of cells) {
    const place = [...layout.levels, ...layout.signs].find((columns) => isWithin(cell, columns));
    if (place !== undefined) {
      ticked.push(...ticksOf(view.lines).map((kind) => ({ level: place.level, kind })));
      const isApart = layout.levels.every((columns) => !isWithin(cell, columns)) && view.text === '';
      if ((isApart || nameOf(framework, view) === place.level) && isLit(view)) lit.push(place.level);
      continue;
    }
    if (view.text === '' && fillOf(view) === null && !holdsBox(view.lines)) continue;
    const heading = layout.headings.find((other) => isWithin(cell, other))?.text ?? '';
    if (!isOfToday(heading, headings)) continue;
    const judges = isJudgement.test(heading);
    const where = heading.trim() === '' ? 'the cell beside it' : `the column “${tidy(heading)}”`;
    if (judges || levelOfWord(framework, view.text) !== null || holdsLevels(framework, view)) {
      typed.push(...wordsIn(framework, view.lines, where, judges ? 'named' : 'hint'));
    }
    const afterStatements = layout.levels.every(({ left }) => left < cell.left);
    const mayBeCoded = !continues && (judges || isCode.test(heading) || afterStatements);
    if (mayBeCoded && view.text.length <= longest.code) {
      coded.push({ text: view.text, fill: fillOf(view), where, asked: judges || isCode.test(heading) });
    }
  }
  // The levels' names, one beside each statement, are the form's own words.
  const isNames = framework.levels.every(({ key }) =>
    typed.some(({ level, strength }) => level === key && strength === 'hint'),
  );
  return { ticked, lit, typed: isNames ? typed.filter(({ strength }) => strength !== 'hint') : typed, coded };
}

/** What a cell's lines say of one level. */
function wordsIn(framework: Framework, lines: readonly Line[], where: string, strength: Strength): Sign[] {
  const together = lines.length === 1 ? lines[0] : undefined;
  const line = together ?? {
    text: lines.map(({ text }) => text).join(' '),
    parts: lines.flatMap(({ parts }) => [...parts, ...spaceBehind(parts)]),
  };
  return choiceSigns(framework, line, where, strength);
}

/** A space in the look of the last text, so that the words of two lines do not run together. */
function spaceBehind(parts: Line['parts']): Line['parts'] {
  const last = parts.findLast((part) => part.kind === 'text');
  return last === undefined ? [] : [{ ...last, text: ' ' }];
}

/** True for a cell with every level's name: a printed choice. */
function holdsLevels(framework: Framework, { text }: CellView): boolean {
  if (text.length > longest.choice) return false;
  const words = new Set(wordsOf(text).map((word) => levelOfWord(framework, word)));
  return framework.levels.every(({ key }) => words.has(key));
}

function nameOf(framework: Framework, { text }: CellView): LevelKey | null {
  return text.length <= longest.levelName ? levelOfHeading(framework, text) : null;
}

const isCode = /\b(?:rag\w*|scores?|colours?|self|stage|position)\b/i;
const isJudgement = /\b(?:best[\s-]*fit|levels?|judge?ments?|ratings?|grades?|where we are)\b/i;

/** The signs that lines hold, where they hold nothing else to say; none for other lines. */
function ticksOf(lines: readonly Line[]): TickKind[] {
  const said = lines
    .map(({ text }) => tidy(text))
    .filter((text) => text !== '' && glyphKind(text) !== 'emptyBox');
  const kinds = said.map((text): TickKind | null => (onlyYes.test(text) ? 'words' : tickKind(text)));
  const boxes = lines.flatMap(({ parts }) => parts.filter((part) => part.kind === 'checkBox'));
  const bullets = lines.flatMap(({ label }): TickKind[] => {
    const kind = label === null ? null : tickKind(label);
    return kind === null ? [] : [kind];
  });
  const found = kinds.filter((kind) => kind !== null);
  if (found.length < said.length) return [];
  return [...found, ...bullets, ...boxes.flatMap(({ checked }): TickKind[] => (checked ? ['box'] : []))];
}

/** The colour of a cell or of its words. */
export function fillOf(view: CellView): Fill {
  if (view.cell.fill !== null) return view.cell.fill;
  for (const line of view.lines) {
    for (const part of line.parts) {
      if (part.kind !== 'text') continue;
      const fill = part.format.highlight ?? part.format.fill ?? line.fill;
      if (fill !== null) return fill;
    }
  }
  return null;
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

/**
 * Reads a row that holds nothing but signs for the row above it: boxes or the levels' names under the
 * statements, or a line such as "Best fit: Expected". Null for any other row.
 */
export function signRow(framework: Framework, layout: Layout, row: RowView): RowSigns | null {
  const cells = row.cells.filter(({ view, continues }) => !continues && saysSomething(view.lines));
  if (cells.length === 0) return null;
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) {
    const typed = labelledWords(framework, only.view) ?? printedChoice(framework, only.view);
    if (typed !== null) return { ...noSigns, typed };
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
    ...noSigns,
    ticked: placed.flatMap(({ view, place }) =>
      place ? ticksOf(view.lines).map((kind) => ({ level: place.level, kind })) : [],
    ),
    lit: placed.flatMap(({ view, place }) => (place && isLit(view) ? [place.level] : [])),
  };
}

function isBox(lines: readonly Line[]): boolean {
  return (
    ticksOf(lines).length > 0 ||
    lines.every(({ text }) => text.trim() === '' || glyphKind(tidy(text)) === 'emptyBox')
  );
}

function saysSomething(lines: readonly Line[]): boolean {
  return holdsBox(lines) || lines.some(({ text }) => text.trim() !== '');
}

function holdsBox(lines: readonly Line[]): boolean {
  return lines.some(({ parts }) => parts.some(({ kind }) => kind === 'checkBox'));
}

/** How a line begins that names a level. */
export const judgementLabel = /^\s*(?:our )?(?:best[\s-]*fit|level|judge?ment|rating)\s*:\s*/i;

/** What a line such as "Best fit: Expected" says; null for any other. */
function labelledWords(framework: Framework, view: CellView): readonly Sign[] | null {
  const [line, another] = view.lines.filter(({ text }) => text.trim() !== '');
  const label = judgementLabel.exec(line?.text ?? '');
  if (line === undefined || another !== undefined || label === null) return null;
  const where = `the line “${tidy(label[0])}”`;
  return choiceSigns(framework, lineBehind(line, label[0].length), where, 'named');
}

/** What a row says that prints all levels, each with its box. */
function printedChoice(framework: Framework, view: CellView): readonly Sign[] | null {
  return holdsLevels(framework, view) ? wordsIn(framework, view.lines, 'the row below it', 'named') : null;
}
