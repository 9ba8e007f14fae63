import type { Framework, LevelKey } from '../../framework/framework';
import { parseLabel } from '../text/aspect-label';
import type { AspectLabel } from '../text/aspect-label';
import { headsEvidence, isWithin, labelsEvidence, layoutsOfHeader } from './layout';
import type { Layout, LevelColumns } from './layout';
import type { Line } from '../lines';
import { continuedEvidence, hasContent, readRow, statementCell } from '../rows/benchmark-row';
import type { BenchmarkRow } from '../rows/benchmark-row';
import { allSigns, fillOf, noSigns, signRow } from '../marks/row-signs';
import type { Columns, RowView } from './table-view';
import { notesHeading } from '../text/notes-heading';
import type { Wording } from '../text/wording';
import { hasWords } from '../text/words';

/** What a table of statements came to: its rows, and the lines in it that are neither heading nor row. */
export interface BenchmarkTable {
  readonly rows: readonly BenchmarkRow[];
  /** The layouts in force at the table's end, for a table that goes on without a header row of its own. */
  readonly layouts: readonly Layout[];
  readonly otherRows: readonly (readonly Line[])[];
  readonly notesRows: readonly RowView[];
}

/** What is known before a table begins. */
export interface TableContext {
  readonly table: number;
  readonly outcome: number | null;
  /** What the columns hold until a header row says so: as in the table before, or as the wording tells. */
  readonly layouts: readonly Layout[];
  /** A label that stands above the table. */
  readonly label: AspectLabel | null;
  /** The outcome whose heading a text is; null for any other text. */
  readonly outcomeOf: (text: string) => number | null;
}

/** Index of a table's first row that names every level, or has statements with our tags; -1 without one. */
export function headerIn(framework: Framework, wording: Wording, rows: readonly RowView[]): number {
  return rows.findIndex(
    (row) => layoutsOfHeader(framework, wording, row).length > 0 || layoutOfTags(framework, row) !== null,
  );
}

/** Reads a table's rows from top to bottom. */
export function readBenchmarkTable(
  framework: Framework,
  wording: Wording,
  table: readonly RowView[],
  context: TableContext,
): BenchmarkTable {
  const reader = new TableReader(framework, wording, context);
  for (const row of table) reader.read(row);
  return reader.end();
}

class TableReader {
  private readonly rows: BenchmarkRow[] = [];
  private readonly otherRows: (readonly Line[])[] = [];
  private readonly notesRows: RowView[] = [];
  private inNotes = false;
  /** The rows since the last header row. */
  private underHeader: BenchmarkRow[] = [];
  /** Levels whose name alone is in colour in the header row above. */
  private lit: readonly LevelKey[] = [];
  private layouts: readonly Layout[];
  private outcome: number | null;
  private label: AspectLabel | null;
  /** The rows read from the last row of the table that had statements; one for each layout. */
  private previous: readonly BenchmarkRow[] = [];
  /** Evidence that stands above its statements; null while it has not been seen to stand there. */
  private above: Line[] | null = null;

  constructor(
    private readonly framework: Framework,
    private readonly wording: Wording,
    private readonly context: TableContext,
  ) {
    this.layouts = context.layouts;
    this.outcome = context.outcome;
    this.label = context.label;
  }

  read(row: RowView): void {
    const own = layoutOfTags(this.framework, row);
    if (own === null && this.readHeader(row)) return;
    const layouts = own === null ? this.layouts : [withEvidence(own, this.layouts[0])];
    const [first] = layouts;
    if (first === undefined) {
      // Nothing has said yet what the columns hold: a title above the header row, or a layout table's cell.
      this.readTitle(textOfRow(row));
      this.otherRows.push(linesOfRow(row));
      return;
    }
    if (this.readNotes(row, first) || this.continues(row, first) || this.readBetween(row, first)) return;
    const read = layouts.flatMap(
      (layout) =>
        readRow(this.framework, this.wording, row, layout, { ...this.place, label: this.label }) ?? [],
    );
    if (read.length > 0) {
      for (const each of read) {
        each.evidence.push(...(this.above ?? []));
        each.signs = allSigns(each.signs, { ...noSigns, lit: this.lit });
      }
      // A header that stands over several rows tells of none of them.
      if (this.lit.length > 0 && this.underHeader.length > 0) {
        for (const each of this.underHeader) each.signs = { ...each.signs, lit: [] };
        for (const each of read) each.signs = { ...each.signs, lit: [] };
      }
      this.underHeader.push(...read);
      if (this.above !== null) this.above = [];
      this.rows.push(...read);
      this.previous = read;
      this.label = null;
    } else if (hasContent(continuedEvidence(row, first)) && this.previous.length > 0) {
      this.addEvidence(continuedEvidence(row, first));
    } else this.otherRows.push(linesOfRow(row));
  }

  end(): BenchmarkTable {
    const { rows, layouts, otherRows, notesRows } = this;
    return { rows, layouts, otherRows, notesRows };
  }

  /** Takes a row of notes or actions of several cells, and those below that go on with it. */
  private readNotes(row: RowView, layout: Layout): boolean {
    const title = titleOf(row, layout);
    const filled = row.cells.filter(({ view, continues }) => !continues && hasContent(view.lines));
    const begins = title === null && row.cells.length > 1 && beginsNotes(this.framework, row);
    const heads = title !== null && (this.context.outcomeOf(title.text) ?? parseLabel(title.text)) !== null;
    const goesOn = this.inNotes && !heads && filled.length < 2;
    this.inNotes = begins || goesOn;
    if (this.inNotes) this.notesRows.push(row);
    return this.inNotes;
  }

  private get place(): { readonly table: number; readonly outcome: number | null } {
    return { table: this.context.table, outcome: this.outcome };
  }

  /** Takes over what a header row says; the levels' names alone, under statements, are no new header. */
  private readHeader(row: RowView): boolean {
    const layouts = layoutsOfHeader(this.framework, this.wording, row);
    const [first] = layouts;
    if (first === undefined) return false;
    if (first.evidence === null && this.previous.length > 0 && this.readSigns(row)) return true;
    this.layouts = layouts;
    this.inNotes = false;
    this.lit = litNames(first, row);
    this.underHeader = [];
    for (const { text } of layouts.flatMap(({ headings }) => headings)) this.readTitle(text);
    return true;
  }

  /** Takes over the outcome or the label that a text names. */
  private readTitle(text: string): void {
    this.outcome = this.context.outcomeOf(text) ?? this.outcome;
    this.label = parseLabel(text) ?? this.label;
  }

  /** True for a row whose statements' cells all began in the row above. */
  private continues(row: RowView, layout: Layout): boolean {
    const cells = layout.levels.map((place) => statementCell(row, place));
    if (this.previous.length === 0 || !cells.every((entry) => entry?.continues === true)) return false;
    this.addEvidence(continuedEvidence(row, layout));
    return true;
  }

  /** Reads a row that stands between the rows of statements: a title, evidence or signs. */
  private readBetween(row: RowView, layout: Layout): boolean {
    const title = titleOf(row, layout);
    const evidence = evidenceOfRow(row, title, layout);
    if (evidence !== null && this.previous.length > 0) {
      this.addEvidence(evidence);
      return true;
    }
    if (evidence !== null && labelsEvidence(evidence[0]?.text ?? '')) {
      this.above = [...(this.above ?? []), ...evidence];
      return true;
    }
    if (this.readSigns(row)) return true;
    if (title === null) return false;
    const heading = this.context.outcomeOf(title.text);
    const label = parseLabel(title.text);
    if (heading !== null) this.outcome = heading;
    else if (label !== null) this.label = label;
    else if (layout.evidence === null && this.previous.length > 0) this.addEvidence(title.lines);
    else this.otherRows.push(title.lines);
    return true;
  }

  private readSigns(row: RowView): boolean {
    const [layout] = this.layouts;
    if (layout === undefined || this.previous.length === 0) return false;
    const signs = signRow(this.framework, layout, row);
    if (signs === null) return false;
    for (const read of this.previous) read.signs = allSigns(read.signs, signs);
    return true;
  }

  private addEvidence(lines: readonly Line[]): void {
    if (this.above !== null) this.above.push(...lines);
    else for (const read of this.previous) read.evidence.push(...lines);
  }
}

/** The level whose name alone has a colour behind it in a header row, or one that the others do not have. */
function litNames(layout: Layout, row: RowView): LevelKey[] {
  const fills = layout.levels.map((place) => {
    const entry = row.cells.find(({ cell }) => isWithin(place, cell));
    return { level: place.level, fill: entry === undefined ? null : fillOf(entry.view) };
  });
  const odd = fills.filter(
    ({ fill }) => fill !== null && fills.filter((other) => other.fill === fill).length === 1,
  );
  const [only, another] = odd;
  const others = new Set(fills.filter((entry) => entry !== only).map(({ fill }) => fill));
  return only !== undefined && another === undefined && others.size === 1 ? [only.level] : [];
}

/** The layout that a row's own tagged statements give it; null where it has none. */
function layoutOfTags(framework: Framework, row: RowView): Layout | null {
  const levels: LevelColumns[] = [];
  let evidence: Columns | null = null;
  for (const { view, cell } of row.cells) {
    let here: LevelKey | null = null;
    for (const place of view.places) {
      if (place.kind === 'evidence') evidence ??= cell;
      if (place.kind !== 'statement' || place.level === here) continue;
      if (here !== null || levels.some((other) => other.level === place.level)) return null;
      here = place.level;
    }
    if (here !== null) {
      levels.push({ left: cell.left, width: cell.width, level: here, headerFill: null, guessed: false });
    }
  }
  if (levels.length < framework.levels.length) return null;
  return { levels, evidence, moreEvidence: [], signs: [], headings: [], within: null };
}

/** A tagged row's layout with what the table's header row says about the columns that have no tags. */
function withEvidence(own: Layout, header: Layout | undefined): Layout {
  if (header === undefined) return own;
  const free = (place: Columns | null) =>
    place !== null && !own.levels.some((level) => isWithin(place, level)) ? place : null;
  return {
    ...own,
    evidence: own.evidence ?? free(header.evidence),
    headings: header.headings,
    signs: header.signs,
  };
}

interface Title {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The text of a row that has words in one cell only, wide enough to be a title or an answer below the row. */
function titleOf(row: RowView, layout: Layout): Title | null {
  const filled = row.cells.filter((entry) => !entry.continues && hasContent(entry.view.lines));
  const [first, second] = filled;
  if (first === undefined) return null;
  const covered = layout.levels.filter((place) => isWithin(place, first.cell));
  if (covered.length === layout.levels.length && layout.levels.length > 1) {
    return { text: first.view.text, lines: first.view.lines };
  }
  // "Evidence to support judgement" in a narrow cell with the answer beside it.
  if (filled.length === 2 && second !== undefined && headsEvidence(first.view.text)) {
    const beside = layout.levels.filter((place) => isWithin(place, second.cell));
    if (beside.length >= layout.levels.length - 1) {
      return { text: first.view.text, lines: second.view.lines };
    }
  }
  return null;
}

/** The evidence in a row of its own: behind a label that stands where a statement would. Null for any other row. */
function evidenceOfRow(row: RowView, title: Title | null, layout: Layout): readonly Line[] | null {
  if (title !== null) return headsEvidence(title.text) || startsEvidence(title.lines) ? title.lines : null;
  const labelled = row.cells.find(({ view, continues }) => !continues && startsEvidence(view.lines));
  const stands = layout.levels.some((place) => labelled !== undefined && isWithin(place, labelled.cell));
  return labelled === undefined || !stands ? null : labelled.view.lines;
}

function startsEvidence(lines: readonly Line[]): boolean {
  return labelsEvidence(lines[0]?.text ?? '');
}

/** True for a row that begins with the heading "Notes" or "Actions". */
function beginsNotes(framework: Framework, row: RowView): boolean {
  const first = row.cells.find(({ view, continues }) => !continues && hasWords(view.text));
  return first !== undefined && notesHeading(framework, first.view.text) !== null;
}

function linesOfRow(row: RowView): Line[] {
  return row.cells.flatMap((entry) => (entry.continues ? [] : entry.view.lines));
}

function textOfRow(row: RowView): string {
  return row.cells
    .flatMap((entry) => (entry.continues ? [] : [entry.view.text]))
    .filter(hasWords)
    .join(' ');
}
