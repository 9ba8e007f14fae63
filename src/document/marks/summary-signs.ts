import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import { findLevel } from '../../framework/lookup';
import type { Headings } from '../sections/headings';
import { layoutsOfHeader } from '../tables/layout';
import type { Layout } from '../tables/layout';
import type { FlowItem } from '../tables/flow';
import { cellAt } from '../tables/table-view';
import type { CellInRow, RowView } from '../tables/table-view';
import { labelledAspect, leadingLabel, parseLabel } from '../text/aspect-label';
import { levelOfWord } from '../text/level-names';
import { hasWords, tidy } from '../text/words';
import type { Wording } from '../text/wording';
import { isOfToday } from '../text/years';
import type { ColourKey } from './colour-key';
import type { Sign } from './sign';
import { tickKind } from './statement-view';
import { longest } from '../thresholds';

/** What lists and tables of aspects with their levels say, apart from the statements. */
export type Summary = ReadonlyMap<AspectId, readonly Sign[]>;

/**
 * Reads every list or table that gives aspects their level: "1a Expected, 1b Emerging", "Expected: 1a, 1c", a row
 * for each aspect with the level beside it or a tick under it. What stands under a heading that speaks of another
 * time, or in the action plan, is left out.
 */
export function readSummary(
  framework: Framework,
  wording: Wording,
  headings: Headings,
  key: ColourKey,
  items: readonly FlowItem[],
): Summary {
  const reader = new SummaryReader(framework, wording, headings, key);
  for (const item of items) {
    if (item.kind === 'line') reader.line(item.line.text);
    else if (item.kind === 'table') reader.table(item.rows);
    else if (item.rows.every(({ cells }) => cells.every(isShort))) {
      reader.matrix(item.rows);
      reader.table(item.rows);
    }
  }
  return reader.end();
}

/** Words beside labels and levels that change nothing. */
const neutral = new Set('aspect aspects outcome and is are at as we level best fit all both our'.split(' '));
const word = /\d{1,2}[\s.]{0,2}[a-z](?![0-9a-zÀ-ÖØ-öø-ɏ])|[0-9a-zÀ-ÖØ-öø-ɏ]+/gi;
/** Quick to rule out: most lines name no aspect. */
const mayNameAspect = /(?:^|[^0-9a-z])\d{1,2}[\s.]{0,2}[a-z](?![a-z])/i;

type Entry = { readonly aspect: AspectId } | { readonly level: LevelKey };

class SummaryReader {
  private readonly found = new Map<AspectId, Sign[]>();
  private outcome: number | null = null;
  /** Nothing counts here: the heading above speaks of another time or of the action plan. */
  private elsewhere = false;

  constructor(
    private readonly framework: Framework,
    private readonly wording: Wording,
    private readonly headings: Headings,
    private readonly key: ColourKey,
  ) {}

  /** An aspect that is given every level has no more than the form's own words. */
  end(): Summary {
    return new Map(
      [...this.found].filter(
        ([, signs]) => new Set(signs.map(({ level }) => level)).size < this.framework.levels.length,
      ),
    );
  }

  line(text: string): void {
    if (!hasWords(text)) return;
    const entries = mayNameAspect.test(text) ? this.listIn(text) : null;
    if (entries !== null) this.add(entries, tidy(text));
    else this.heading(text);
  }

  table(rows: readonly RowView[]): void {
    let header: RowView | null = null;
    let across: readonly { readonly cell: CellInRow; readonly aspect: AspectId }[] = [];
    for (const row of rows) {
      const cells = row.cells.filter(({ continues }) => !continues);
      const told = cells.map((cell) => ({ cell, entries: this.entriesOfCell(cell, cell === cells[0]) }));
      const entries = told.flatMap((one) => (isToday(header, one.cell) ? one.entries : []));
      const aspects = told.flatMap(({ cell, entries: own }) =>
        own.flatMap((entry) => ('aspect' in entry ? [{ cell, aspect: entry.aspect }] : [])),
      );
      if (entries.length === 0) header ??= row;
      else if (aspects.length === 0) {
        if (!isOfToday(cells[0]?.view.text ?? '', [])) continue;
        for (const { cell, entries: own } of told) {
          const above = across.filter((one) => one.cell.cell.left === cell.cell.left);
          this.add([...above, ...own]);
        }
      } else if (aspects.length > 1 && aspects.length === entries.length) across = aspects;
      else this.add(entries);
    }
  }

  /** Reads rows under the levels' names that hold an aspect's label and ticks, and no statements. */
  matrix(rows: readonly RowView[]): void {
    let layout: Layout | null = null;
    const ticksUsed = rows.some(({ cells }) => cells.some(({ view }) => tickKind(view.text) === 'tick'));
    for (const row of rows) {
      const [header] = layoutsOfHeader(this.framework, this.wording, row);
      layout = header ?? layout;
      const label = row.cells.find(({ view }) => hasWords(view.text));
      if (header !== undefined || layout === null || layout.evidence !== null || label === undefined)
        continue;
      const cells = layout.levels.map((place) => ({ level: place.level, cell: cellAt(row, place) }));
      if (cells.some(({ cell }) => cell === label || (cell?.view.text.length ?? 0) > longest.tick)) continue;
      const ticked = cells.filter(({ cell }) => cell !== null && isTicked(cell, ticksUsed));
      const lit = cells.filter(({ cell }) => (cell?.view.cell.fill ?? null) !== null);
      const [aspect] = this.entriesOfCell(label, true);
      const chosen = ticked.length > 0 || lit.length > 1 ? ticked : lit;
      if (aspect !== undefined) this.add([aspect, ...chosen.map(({ level }) => ({ level }))]);
    }
  }

  private heading(text: string): void {
    const section = this.headings.sectionOf(text);
    const outcome = this.headings.outcomeOf(text);
    this.outcome = outcome ?? this.outcome;
    if (section !== null) this.elsewhere = section === 'plan' || section === 'actions';
    else if (outcome !== null) this.elsewhere = false;
    else if (text.length <= longest.summaryTitle) this.elsewhere = !isOfToday(text, []);
  }

  /** What a text says that holds nothing but aspects and their levels, perhaps behind a title; null for any other. */
  private listIn(text: string): readonly Entry[] | null {
    const [, title = '', rest = ''] = /^([^:]{1,60}):(.+)$/s.exec(text) ?? [];
    const behind = rest === '' || mayNameAspect.test(title) ? null : this.entriesIn(rest);
    if (behind !== null && isList(behind)) return isOfToday(title, []) ? behind : [];
    const entries = this.entriesIn(text);
    return entries !== null && isList(entries) ? entries : null;
  }

  private entriesIn(text: string): readonly Entry[] | null {
    const entries: Entry[] = [];
    for (const [said] of text.matchAll(word)) {
      const aspect = this.aspectOf(said, null);
      const level = aspect === null ? this.levelOf(said) : null;
      if (aspect !== null) entries.push({ aspect });
      else if (level !== null) entries.push({ level });
      else if (!neutral.has(said.toLowerCase())) return null;
    }
    return entries;
  }

  /** The aspects and levels that a cell consists of; the aspect with whose label the first cell begins. */
  private entriesOfCell({ view }: CellInRow, isFirst: boolean): readonly Entry[] {
    const { text } = view;
    if (text === '') {
      const meaning = view.cell.fill === null ? null : this.key.meaningOf(view.cell.fill);
      return meaning?.kind === 'level' ? [{ level: meaning.level }] : [];
    }
    const aspect = isFirst ? this.aspectOf(leadingLabel(text)?.label.text ?? text, this.outcome) : null;
    if (aspect !== null) return [{ aspect }];
    return text.length > longest.summaryCell ? [] : (this.entriesIn(text) ?? []);
  }

  private aspectOf(text: string, outcome: number | null): AspectId | null {
    const label = parseLabel(text);
    return label === null ? null : labelledAspect(this.framework, label, outcome);
  }

  private levelOf(text: string): LevelKey | null {
    return levelOfWord(this.framework, text) ?? this.key.levelOfLetter(text);
  }

  /** Gives each aspect its level: the one behind it, or the one before it where a level stands first. */
  private add(entries: readonly Entry[], where = 'a table'): void {
    if (this.elsewhere || !isList(entries)) return;
    const levelsFirst = 'level' in (entries[0] ?? {});
    let level: LevelKey | null = null;
    let aspects: AspectId[] = [];
    for (const entry of entries) {
      if ('level' in entry) {
        level = entry.level;
        for (const aspect of aspects) this.sign(aspect, level, where);
      } else if (levelsFirst && level !== null) this.sign(entry.aspect, level, where);
      else {
        // What follows a level begins the next entry.
        aspects = level === null ? [...aspects, entry.aspect] : [entry.aspect];
        level = null;
      }
    }
  }

  private sign(aspect: AspectId, level: LevelKey, where: string): void {
    const label = findLevel(this.framework, level)?.label ?? level;
    const words = where === 'a table' ? `a table gives it ${label}` : `“${where}” gives it ${label}`;
    const signs = this.found.get(aspect) ?? [];
    this.found.set(aspect, [...signs, { level, says: 'for', strength: 'named', words }]);
  }
}

/** True for a cell that is no statement. */
function isShort({ view }: CellInRow): boolean {
  return view.text.length <= longest.summaryCell;
}

function isList(entries: readonly Entry[]): boolean {
  return entries.some((entry) => 'aspect' in entry) && entries.some((entry) => 'level' in entry);
}

/** True for a cell under a heading that speaks of no other time. */
function isToday(header: RowView | null, { cell }: CellInRow): boolean {
  if (header === null) return true;
  const headings = header.cells.map(({ view }) => view.text);
  return isOfToday(cellAt(header, cell)?.view.text ?? '', headings);
}

/** A cross chooses where nobody ticks. */
function isTicked({ view }: CellInRow, ticksUsed: boolean): boolean {
  const boxes = view.lines.flatMap(({ parts }) => parts.filter((part) => part.kind === 'checkBox'));
  const kind = tickKind(view.text);
  return boxes.some(({ checked }) => checked) || (kind !== null && !(kind === 'cross' && ticksUsed));
}
