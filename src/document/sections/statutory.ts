import type { StatutoryAnswer } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import {
  answerOf,
  answerOfCells,
  answerOfColumns,
  answerOfOneColumn,
  crossDenies,
  withCrosses,
} from '../text/answer-tokens';
import type { AnswerToken, YesNo } from '../text/answer-tokens';
import { answerColumns, holdsTick, tokensBelow, tokensInText, tokensOfCell } from './answer-cells';
import type { AnswerColumns } from './answer-cells';
import type { FlowItem } from '../tables/flow';
import type { FoundPlaces } from '../tagged/found-places';
import type { Headings } from './headings';
import { KnownTexts } from '../text/likeness';
import type { Line } from '../lines';
import { cellAt } from '../tables/table-view';
import type { CellInRow, RowView } from '../tables/table-view';
import type { TaggedFields } from '../tagged/tagged-fields';
import { likeness, shortest } from '../thresholds';

/** The checklist's answers, and what a person should know about them. */
export interface StatutoryView {
  readonly answers: readonly StatutoryAnswer[];
  readonly notes: readonly string[];
}

type ItemOf = (text: string) => number | null;

/** Reads the statutory checklist, from tables with boxes or from lines. */
export function readStatutory(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
  tagged: TaggedFields,
  places: FoundPlaces,
): StatutoryView {
  const itemOf = requirementFinder(framework);
  let found = new Checklist(itemOf, places, sectionItems(headings, items));
  // Without its heading the checklist may stand anywhere.
  if (!found.hasRequirements) found = new Checklist(itemOf, places, items);
  const apart = found.answersApart(framework.statutory.items.map(({ number }) => number));
  const notes: string[] = [];
  if (apart === 'untold') {
    notes.push(
      'The boxes of the statutory checklist stand apart from its requirements, so that nobody can tell which is whose. Please check them.',
    );
  }
  const answers = framework.statutory.items.map(({ number }): StatutoryAnswer => {
    const own = found.answersTo(number);
    const all = own.length > 0 || apart === 'untold' ? own : [apart.get(number) ?? null];
    const said = [...new Set(all.filter((answer) => answer !== null))];
    const [only = tagged.statutory(number)] = said;
    if (said.length > 1) {
      notes.push(`Statutory item ${number} is answered more than once, and differently. Please check it.`);
    } else if (only === 'unclear') {
      notes.push(`Statutory item ${number} has a mark that may mean yes or no. Please check it.`);
    } else if (only === 'crossUnderNo') {
      notes.push(
        `Statutory item ${number} has a cross under NO, where crosses elsewhere say that something is not so: it may mean yes or no. Please check it.`,
      );
    } else return { number, answer: only };
    return { number, answer: null };
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

const finders = new WeakMap<Framework, ItemOf>();

/** Finds the requirement that a text is; the likeness must be high and clearly ahead of any other. */
function requirementFinder(framework: Framework): ItemOf {
  const ready = finders.get(framework);
  if (ready !== undefined) return ready;
  const known = new KnownTexts(framework.statutory.items.map(({ number, text }) => [number, text] as const));
  const finder: ItemOf = (text) => {
    if (text.length < shortest.requirement) return null;
    const same = known.same(text);
    if (same !== null) return same;
    const [best, second] = known.rank(text);
    if (best === undefined || best.score < likeness.clear) return null;
    return best.score - (second?.score ?? 0) >= likeness.requirementLead ? best.key : null;
  };
  finders.set(framework, finder);
  return finder;
}

/** What a row answers, and where it does so. */
interface RowAnswer {
  readonly answer: YesNo;
  readonly cells: { readonly yes: CellInRow; readonly no: CellInRow } | { readonly only: CellInRow } | null;
}

/** The checklist as some part of the document has it. */
class Checklist {
  private readonly found = new Map<number, YesNo[]>();
  /** Requirements in a cell of their own without an answer beside them, or several in one cell. */
  private readonly waiting: number[] = [];
  private readonly together = new Set<number>();
  /** Answers in rows without a requirement. */
  private readonly others: YesNo[] = [];
  private ticks: boolean | null = null;
  /** A cross says "not this" in some row. */
  private crossesDeny = false;

  constructor(
    private readonly itemOf: ItemOf,
    private readonly places: FoundPlaces,
    private readonly items: readonly FlowItem[],
  ) {
    items.forEach((item, at) => {
      if (item.kind === 'table') this.readTable(item.rows);
      else if (item.kind === 'line') this.readLine(item.line, items, at);
    });
  }

  get hasRequirements(): boolean {
    return this.found.size > 0 || this.together.size > 0;
  }

  /** What is said of a requirement beside or below it. */
  answersTo(number: number): readonly YesNo[] {
    return (this.found.get(number) ?? []).flatMap((answer) => this.settled(answer) ?? []);
  }

  private settled(answer: YesNo): YesNo {
    if (answer !== 'crossUnderNo') return answer;
    return this.crossesDeny ? answer : 'no';
  }

  /**
   * What boxes say that stand apart from the requirements: as many of them, in the same order. `untold` where
   * there are answers, and nobody can tell whose.
   */
  answersApart(numbers: readonly number[]): ReadonlyMap<number, YesNo> | 'untold' {
    const others = this.others.map((answer) => this.settled(answer));
    const said = others.filter((answer) => answer !== null);
    const none = new Map<number, YesNo>();
    if (said.length === 0 || (this.waiting.length === 0 && this.together.size === 0)) return none;
    if (this.waiting.join() === numbers.join() && others.length === numbers.length) {
      return new Map(numbers.map((number, at) => [number, others[at] ?? null]));
    }
    const [first = null] = said;
    if (this.together.size > 1 && said.length >= this.together.size) {
      // All requirements in one tall cell: which box is whose shows only where all say the same.
      if (said.every((answer) => answer === first)) {
        return new Map([...this.together].map((number) => [number, first]));
      }
      return 'untold';
    }
    return this.waiting.length > 1 && said.length > 1 ? 'untold' : none;
  }

  private add(number: number, answer: YesNo): void {
    this.found.set(number, [...(this.found.get(number) ?? []), answer]);
    if (answer === null) this.waiting.push(number);
  }

  private tokens(tokens: readonly AnswerToken[]): readonly AnswerToken[] {
    return tokens.some(({ kind }) => kind === 'cross') ? withCrosses(tokens, this.ticksUsed) : tokens;
  }

  /** Whether anybody ticks in the checklist, so that a cross says "not this". */
  private get ticksUsed(): boolean {
    return (this.ticks ??= this.items.some((item) =>
      item.kind === 'line'
        ? holdsTick(tokensInText(item.line))
        : item.kind === 'table' &&
          item.rows.some(({ cells }) => cells.some((entry) => holdsTick(tokensOfCell(entry)))),
    ));
  }

  private readLine(line: Line, items: readonly FlowItem[], at: number): void {
    const number = this.itemOf(line.text);
    if (number === null) return;
    const own = tokensInText(line);
    this.add(number, answerOf(this.tokens(own.length > 0 ? own : tokensBelow(items, at, this.itemOf))));
  }

  private readTable(rows: readonly RowView[]): void {
    let columns: AnswerColumns | null = null;
    // A requirement that fills its row is answered in the row below.
    let above: number | null = null;
    for (const row of rows) {
      const header = answerColumns(row);
      columns = header ?? columns;
      const requirement = row.cells.find(
        (entry) => !entry.continues && this.itemOf(entry.view.text) !== null,
      );
      const number = requirement === undefined ? null : this.itemOf(requirement.view.text);
      if (requirement === undefined || number === null) {
        this.readTogether(row);
        const { answer } = this.answerIn(row, null, columns);
        if (above !== null) this.add(above, answer);
        else if (header === null) this.others.push(answer);
        above = null;
        continue;
      }
      const { answer, cells } = this.answerIn(row, requirement, columns);
      this.locate(number, cells);
      above = answer === null && row.cells.length === 1 ? number : null;
      if (above === null) this.add(number, answer);
    }
    if (above !== null) this.add(above, null);
  }

  /** Notes the requirements that stand as lines of one cell. */
  private readTogether(row: RowView): void {
    for (const { view, continues } of row.cells) {
      if (continues) continue;
      for (const line of view.lines) {
        const number = this.itemOf(line.text);
        if (number !== null) this.together.add(number);
      }
    }
  }

  /** What a row says of the requirement in one of its cells; or by itself, where it holds none. */
  private answerIn(row: RowView, requirement: CellInRow | null, columns: AnswerColumns | null): RowAnswer {
    const yes = columns === null ? null : cellAt(row, columns.yes);
    const no = columns === null ? null : cellAt(row, columns.no);
    if (yes !== null && no !== null && new Set([yes, no, requirement]).size === 3) {
      const [underYes, underNo] = [this.tokens(tokensOfCell(yes)), this.tokens(tokensOfCell(no))] as const;
      this.crossesDeny ||= crossDenies(underYes, underNo);
      return { answer: answerOfColumns(underYes, underNo), cells: { yes, no } };
    }
    const others = row.cells.filter((entry) => entry !== requirement && !entry.continues);
    const told = others
      .map((entry) => ({ entry, tokens: this.tokens(tokensOfCell(entry)) }))
      .filter(({ tokens }) => tokens.length > 0);
    const said = told.map(({ tokens }) => tokens);
    const [only, another] = told.map(({ entry }) => entry);
    if (only !== undefined && another === undefined) {
      const [tokens = []] = said;
      return { answer: requirement === null ? answerOf(tokens) : answerOfOneColumn(tokens), cells: { only } };
    }
    if (told.length > 0) return { answer: answerOfCells(said), cells: null };
    const inText = requirement?.view.lines.flatMap(tokensInText) ?? [];
    return { answer: answerOf(this.tokens(inText)), cells: null };
  }

  /** Notes where a requirement is answered in its row. */
  private locate(item: number, cells: RowAnswer['cells']): void {
    if (cells === null) return;
    if ('only' in cells) {
      this.places.add({ kind: 'statutory', item, answer: null }, cells.only.view.lines);
      return;
    }
    this.places.add({ kind: 'statutory', item, answer: 'yes' }, cells.yes.view.lines);
    this.places.add({ kind: 'statutory', item, answer: 'no' }, cells.no.view.lines);
  }
}
