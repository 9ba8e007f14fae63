import type { StatutoryAnswer } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import { answerOf, answerOfCells, answerOfColumns, answerTokens } from '../text/answer-tokens';
import type { AnswerToken, YesNo } from '../text/answer-tokens';
import type { FlowItem } from '../tables/flow';
import type { FoundPlaces } from '../tagged/found-places';
import type { Headings } from './headings';
import { KnownTexts } from '../text/likeness';
import type { Line } from '../lines';
import type { Columns } from '../tables/layout';
import { cellAt } from '../tables/table-view';
import type { RowView } from '../tables/table-view';
import type { TaggedFields } from '../tagged/tagged-fields';
import { hasWords, wordsOf } from '../text/words';

/** The checklist's answers, and what a person should know about them. */
export interface StatutoryView {
  readonly answers: readonly StatutoryAnswer[];
  readonly notes: readonly string[];
}

interface AnswerColumns {
  readonly yes: Columns;
  readonly no: Columns;
}

type ItemOf = (text: string) => number | null;

/** From here on a text is taken for a requirement of the checklist. */
const sameRequirement = 0.55;
const lead = 0.1;
/** In characters: what is shorter is an answer or a heading. */
const shortestRequirement = 20;
/** How many lines below a requirement may hold its boxes, outside tables. */
const linesBelow = 3;

/** Reads the statutory checklist, from tables with boxes or from lines. */
export function readStatutory(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
  tagged: TaggedFields,
  places: FoundPlaces,
): StatutoryView {
  const itemOf = requirementFinder(framework);
  let found = answersIn(sectionItems(headings, items), itemOf, places);
  // Without its heading the checklist may stand anywhere.
  if (found.size === 0) found = answersIn(items, itemOf, places);
  const notes: string[] = [];
  const answers = framework.statutory.items.map(({ number }) => {
    const said = [...new Set((found.get(number) ?? []).filter((answer) => answer !== null))];
    if (said.length > 1) {
      notes.push(`Statutory item ${number} is answered more than once, and differently. Please check it.`);
      return { number, answer: null };
    }
    return { number, answer: said[0] ?? tagged.statutory(number) };
  });
  return { answers, notes };
}

/** What stands under the checklist's heading, up to the next heading. */
function sectionItems(headings: Headings, items: readonly FlowItem[]): FlowItem[] {
  let inSection = false;
  return items.filter((item) => {
    if (item.kind === 'statements') inSection = false;
    if (item.kind !== 'line') return inSection;
    const section = headings.sectionOf(item.line.text);
    if (section !== null) inSection = section === 'statutory';
    else if (headings.outcomeOf(item.line.text) !== null) inSection = false;
    return inSection;
  });
}

function answersIn(items: readonly FlowItem[], itemOf: ItemOf, places: FoundPlaces): Map<number, YesNo[]> {
  const found = new Map<number, YesNo[]>();
  const add = (number: number, answer: YesNo) => found.set(number, [...(found.get(number) ?? []), answer]);
  items.forEach((item, at) => {
    if (item.kind === 'table') readTable(item.rows, itemOf, add, places);
    else if (item.kind === 'line') {
      const number = itemOf(item.line.text);
      if (number === null) return;
      const tokens = tokensInText(item.line);
      add(number, answerOf(tokens.length > 0 ? tokens : tokensBelow(items, at, itemOf)));
    }
  });
  return found;
}

const finders = new WeakMap<Framework, ItemOf>();

/** Finds the requirement that a text is; the likeness must be high and clearly ahead of any other. */
function requirementFinder(framework: Framework): ItemOf {
  const ready = finders.get(framework);
  if (ready !== undefined) return ready;
  const known = new KnownTexts(framework.statutory.items.map(({ number, text }) => [number, text] as const));
  const finder: ItemOf = (text) => {
    if (text.length < shortestRequirement) return null;
    const same = known.same(text);
    if (same !== null) return same;
    const [best, second] = known.rank(text);
    if (best === undefined || best.score < sameRequirement) return null;
    return best.score - (second?.score ?? 0) >= lead ? best.key : null;
  };
  finders.set(framework, finder);
  return finder;
}

function readTable(
  rows: readonly RowView[],
  itemOf: ItemOf,
  add: (number: number, answer: YesNo) => void,
  places: FoundPlaces,
): void {
  let columns: AnswerColumns | null = null;
  // A requirement that fills its row is answered in the row below.
  let above: number | null = null;
  const together = new Set<number>();
  const others: YesNo[] = [];
  for (const row of rows) {
    columns = answerColumns(row) ?? columns;
    const requirement = row.cells.find((entry) => !entry.continues && itemOf(entry.view.text) !== null);
    if (requirement === undefined) {
      for (const { view, continues } of row.cells) {
        if (!continues) for (const line of view.lines) addTo(together, itemOf(line.text));
      }
      const answer = answerOfCells(row.cells.filter(({ continues }) => !continues).map(tokensOfCell));
      if (above !== null) add(above, answer);
      else if (answerColumns(row) === null) others.push(answerUnder(row, columns) ?? answer);
      above = null;
      continue;
    }
    const number = itemOf(requirement.view.text);
    if (number === null) continue;
    const alone = row.cells.every((entry) => entry === requirement || !hasWords(entry.view.text));
    const answer = answerInRow(row, requirement, columns);
    locate(number, row, requirement, columns, places);
    above = alone && answer === null && row.cells.length === 1 ? number : null;
    if (above === null) add(number, answer);
  }
  // All requirements in one tall cell: which box is whose shows only where all say the same.
  const said = others.filter((answer) => answer !== null);
  if (together.size > 1 && said.length >= together.size && said.every((answer) => answer === said[0])) {
    for (const number of together) add(number, said[0] ?? null);
  }
}

function addTo(numbers: Set<number>, number: number | null): void {
  if (number !== null) numbers.add(number);
}

/** What a row says under the headings YES and NO; null without them. */
function answerUnder(row: RowView, columns: AnswerColumns | null): YesNo {
  const yes = columns === null ? null : cellAt(row, columns.yes);
  const no = columns === null ? null : cellAt(row, columns.no);
  return yes === null || no === null || yes === no
    ? null
    : answerOfColumns(tokensOfCell(yes), tokensOfCell(no));
}

/** What a row says about the requirement in one of its cells. */
function answerInRow(
  row: RowView,
  requirement: RowView['cells'][number],
  columns: AnswerColumns | null,
): YesNo {
  const yes = columns === null ? null : cellAt(row, columns.yes);
  const no = columns === null ? null : cellAt(row, columns.no);
  if (yes !== null && no !== null && new Set([yes, no, requirement]).size === 3) {
    return answerOfColumns(tokensOfCell(yes), tokensOfCell(no));
  }
  const cells = row.cells.filter((entry) => entry !== requirement).map(tokensOfCell);
  if (cells.some((tokens) => tokens.length > 0)) return answerOfCells(cells);
  return answerOf(requirement.view.lines.flatMap(tokensInText));
}

/** The columns headed YES and NO, where a row heads them; null for any other row. */
function answerColumns(row: RowView): AnswerColumns | null {
  const headed = (answer: 'yes' | 'no') =>
    row.cells.filter(({ view }) => {
      const words = wordsOf(view.text);
      return words.length > 0 && words.every((word) => word === answer);
    });
  const [yes, ...moreYes] = headed('yes');
  // "No." heads the items' numbers too; the answer stands beside the YES.
  const nos = headed('no');
  const no = nos.length > 1 ? nos.find(({ cell }) => cell.left > (yes?.cell.left ?? 0)) : nos[0];
  if (yes === undefined || no === undefined || moreYes.length > 0) return null;
  // A row that also has a requirement prints its own YES and NO to choose from.
  if (row.cells.some(({ view }) => wordsOf(view.text).length > 8)) return null;
  return { yes: yes.cell, no: no.cell };
}

/** Notes where a requirement is answered in its row: under YES and NO, or in the one cell beside it. */
function locate(
  item: number,
  row: RowView,
  requirement: RowView['cells'][number],
  columns: AnswerColumns | null,
  places: FoundPlaces,
): void {
  const yes = columns === null ? null : cellAt(row, columns.yes);
  const no = columns === null ? null : cellAt(row, columns.no);
  if (yes !== null && no !== null && new Set([yes, no, requirement]).size === 3) {
    places.add({ kind: 'statutory', item, answer: 'yes' }, yes.view.lines);
    places.add({ kind: 'statutory', item, answer: 'no' }, no.view.lines);
    return;
  }
  const answered = row.cells.filter((entry) => entry !== requirement && tokensOfCell(entry).length > 0);
  const [only, another] = answered;
  if (only !== undefined && another === undefined) {
    places.add({ kind: 'statutory', item, answer: null }, only.view.lines);
  }
}

/** A cell's tokens; where the cell is shaded, its words count as lit. */
function tokensOfCell(entry: RowView['cells'][number]): AnswerToken[] {
  const tokens = entry.view.lines.flatMap((line) => answerTokens(line));
  const lit = entry.view.cell.fill !== null;
  return tokens.map((token) => (token.kind === 'word' && lit ? { ...token, lit } : token));
}

/** The tokens in a line that also holds a requirement, whose own words "no" or "yes" do not answer it. */
function tokensInText(line: Line): AnswerToken[] {
  const tokens = answerTokens(line);
  const says = new Set(tokens.map((token) => (token.kind === 'word' ? token.says : token.kind)));
  const answers = says.has('box') || (says.has('yes') && says.has('no'));
  return answers ? tokens : [];
}

function tokensBelow(items: readonly FlowItem[], at: number, itemOf: ItemOf): AnswerToken[] {
  const tokens: AnswerToken[] = [];
  for (let below = at + 1; below <= at + linesBelow; below += 1) {
    const item = items[below];
    if (item?.kind !== 'line' || itemOf(item.line.text) !== null) break;
    if (wordsOf(item.line.text).length <= 12) tokens.push(...answerTokens(item.line));
  }
  return tokens;
}
