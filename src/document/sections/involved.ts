import type { Involvement } from '../../assessment/assessment';
import type { Framework, GroupKey, InvolvementGroup } from '../../framework/framework';
import { answerTokens } from '../text/answer-tokens';
import type { FlowItem } from '../tables/flow';
import type { FoundPlaces } from '../tagged/found-places';
import type { Headings } from './headings';
import { groupNamed } from './involvement-groups';
import type { NamedGroup } from './involvement-groups';
import type { Line } from '../lines';
import { peopleIn, peopleOf, personColumns } from './people';
import type { Person, PersonField } from './people';
import type { CellInRow, RowView } from '../tables/table-view';
import type { TaggedFields } from '../tagged/tagged-fields';
import { isFiller } from '../text/placeholders';
import { hasWords, normalise } from '../text/words';
import { enough, longest } from '../thresholds';

/** Who took part: read from the tables and lines that name the framework's groups. */
export function readInvolved(
  framework: Framework,
  headings: Headings,
  items: readonly FlowItem[],
  tagged: TaggedFields,
  places: FoundPlaces,
): Involvement[] {
  const reader = new InvolvedReader(framework, places);
  const title = normalise(framework.involvement.title);
  let inSection = false;
  for (const item of items) {
    if (item.kind === 'statements') {
      inSection = false;
    } else if (item.kind === 'line') {
      const said = normalise(item.line.text);
      if (said === '') continue;
      if (said.includes(title) || headings.sectionOf(item.line.text) === 'involved') inSection = true;
      else if (headings.sectionOf(item.line.text) !== null || headings.outcomeOf(item.line.text) !== null) {
        inSection = false;
      } else if (inSection) inSection = reader.line(item.line);
    } else {
      const groups = groupsIn(framework, item.rows);
      if (groups >= enough.groups || (inSection && (groups > 0 || reader.isUnderGroup)))
        reader.table(item.rows);
    }
    if (!inSection) reader.leave();
  }
  return framework.involvement.groups.map(({ key, rows }) => {
    const read = reader.involvement(key);
    return read.people.length > 0 || read.ticked !== null ? read : tagged.involvement(key, rows);
  });
}

/** How many groups a table names in the first words of its cells. */
function groupsIn(framework: Framework, rows: readonly RowView[]): number {
  const keys = new Set<GroupKey>();
  for (const row of rows) {
    // A group's label stands first in its row, perhaps behind a box.
    for (const { view } of row.cells.slice(0, 2)) {
      const named =
        view.text.length > longest.evidenceHeading ? null : groupNamed(framework, view.lines[0]?.text ?? '');
      if (named !== null) keys.add(named.group.key);
    }
  }
  return keys.size;
}

interface Found {
  ticked: boolean | null;
  readonly people: Person[];
}

/** Collects people and ticks by group while the document is read from top to bottom. */
class InvolvedReader {
  private readonly found = new Map<GroupKey, Found>();
  private group: InvolvementGroup | null = null;
  /** How many rows with fields each group has had. */
  private readonly rowsOf = new Map<GroupKey, number>();

  constructor(
    private readonly framework: Framework,
    private readonly places: FoundPlaces,
  ) {}

  /** True below a group's own heading. */
  get isUnderGroup(): boolean {
    return this.group !== null;
  }

  leave(): void {
    this.group = null;
  }

  involvement(key: GroupKey): Involvement {
    const found = this.found.get(key);
    return { group: key, ticked: found?.ticked ?? null, people: found?.people ?? [] };
  }

  /** Reads a line of the section; false where the line begins another section. */
  line(line: Line): boolean {
    const named = groupNamed(this.framework, line.text);
    if (named !== null) {
      this.group = named.group;
      this.tick([line]);
      this.add(peopleIn(this.framework, named.rest));
      return true;
    }
    if (line.paragraph.outlineLevel !== null) return false;
    if (/\bname\s*:/i.test(line.text)) this.add(peopleIn(this.framework, line.text));
    return true;
  }

  /** Reads a table of people, after which no group is open. */
  table(rows: readonly RowView[]): void {
    let columns: ReadonlyMap<number, PersonField> | null = null;
    // Under a group's own heading, the first column may hold the people's roles instead of the groups.
    let rolesFirst = false;
    let across: ReadonlyMap<number, InvolvementGroup> | null = null;
    // A group's row has stood in this table.
    let begun = false;
    for (const row of rows) {
      const groups = columns === null ? groupsAcross(this.framework, row) : null;
      if (groups !== null) {
        across = new Map(groups.map(({ cell, named }) => [cell.cell.left, named.group]));
        for (const { cell, named } of groups) this.field(named.group, cell, named.rest);
        continue;
      }
      if (across !== null) {
        for (const cell of row.cells) {
          const group = across.get(cell.cell.left);
          if (group !== undefined && !cell.continues) this.field(group, cell, cell.view.text);
        }
        continue;
      }
      const header: ReturnType<typeof personColumns> = isBlankPerson(row, this.group !== null && begun)
        ? null
        : personColumns(row);
      if (header !== null && columns === null && this.group !== null) {
        rolesFirst = header.get(row.cells[0]?.cell.left ?? -1) === 'role';
      }
      const labelAt: number = rolesFirst ? -1 : row.cells.findIndex(({ view }) => hasWords(view.text));
      const label: CellInRow | undefined = row.cells[labelAt];
      const named: NamedGroup | null = label === undefined ? null : namedInCell(this.framework, label);
      if (named !== null) this.group = named.group;
      begun ||= named !== null;
      for (const { view, continues } of row.cells) if (!continues) this.tick(view.lines);
      if (header !== null) columns = header;
      else if (named !== null)
        this.row(row.cells.slice(labelAt + 1), label?.continues === true ? '' : named.rest, columns);
      else this.row(withoutBlankLabel(row, columns), '', columns);
    }
    this.leave();
  }

  /** Reads a cell that belongs to one group by itself. */
  private field(group: InvolvementGroup, { view }: CellInRow, text: string): void {
    this.group = group;
    this.tick(view.lines);
    this.add(peopleIn(this.framework, text));
  }

  /** Reads a row's people from the cells behind the group's label, or from the label's own cell. */
  private row(
    cells: readonly CellInRow[],
    inLabel: string,
    columns: ReadonlyMap<number, PersonField> | null,
  ): void {
    const begun = cells.filter(({ continues }) => !continues);
    const texts = begun.map(({ view }) => view.text);
    if (texts.every((text) => text === '')) this.add(peopleIn(this.framework, inLabel));
    else if (/(?<![0-9a-zÀ-ÖØ-öø-ɏ])(?:name|role|date)s?\s*:/i.test(texts.join('\t'))) {
      this.add(peopleIn(this.framework, texts.join('\t')));
    } else if (columns !== null) {
      const fields: Partial<Record<PersonField, string>> = {};
      const row = this.nextRow();
      for (const { view, cell } of begun) {
        const field = columns.get(cell.left);
        if (field === undefined) continue;
        fields[field] = view.text;
        if (row !== null) this.places.add({ kind: 'involved', ...row, field }, view.lines);
      }
      this.add(peopleOf(this.framework, fields));
    } else {
      // Nothing names the columns: role, name and date in the framework's order.
      const [first = '', second = ''] = texts;
      const hasRole = this.group?.roleField === true && texts.length >= 3;
      this.add(peopleOf(this.framework, hasRole ? { role: first, name: second } : { name: first }));
    }
  }

  /** The next row of the open group that a tag can name; null beyond the rows that the framework gives it. */
  private nextRow(): { readonly group: GroupKey; readonly row: number } | null {
    if (this.group === null) return null;
    const row = (this.rowsOf.get(this.group.key) ?? 0) + 1;
    this.rowsOf.set(this.group.key, row);
    return row <= this.group.rows ? { group: this.group.key, row } : null;
  }

  private tick(lines: readonly Line[]): void {
    const boxes = lines.flatMap(answerTokens).filter((token) => token.kind !== 'word');
    const entry = this.entry();
    if (boxes.length === 0 || entry === null) return;
    const ticked = boxes.some((token) => token.kind !== 'box' || token.checked);
    entry.ticked = (entry.ticked ?? false) || ticked;
  }

  private add(people: readonly Person[]): void {
    this.entry()?.people.push(...people);
  }

  /** What was found for the open group; null where none is open. */
  private entry(): Found | null {
    if (this.group === null) return null;
    const known = this.found.get(this.group.key);
    if (known !== undefined) return known;
    const entry: Found = { ticked: null, people: [] };
    this.found.set(this.group.key, entry);
    return entry;
  }
}

/** True for fields that nobody filled in, below a group's own row: "Role: Name: Date:" is no header there. */
function isBlankPerson({ cells }: RowView, belowGroup: boolean): boolean {
  const texts = cells.map(({ view }) => view.text.trim()).filter((text) => text !== '');
  const isBlank = (text: string) => {
    const label = /^(?:role|position|name|date)s?\s*:/i.exec(text);
    return label !== null && isFiller(text.slice(label[0].length));
  };
  return belowGroup && texts.length > 0 && texts.every(isBlank);
}

/** The groups of a row whose every cell with words names a group of its own; null for any other row. */
function groupsAcross(
  framework: Framework,
  row: RowView,
): { readonly cell: CellInRow; readonly named: NamedGroup }[] | null {
  const found: { cell: CellInRow; named: NamedGroup }[] = [];
  for (const cell of row.cells) {
    if (!hasWords(cell.view.text)) continue;
    const named = namedInCell(framework, cell);
    if (named === null) return null;
    found.push({ cell, named });
  }
  const keys = new Set(found.map(({ named }) => named.group.key));
  return keys.size > 1 && keys.size === found.length ? found : null;
}

/** The group that a cell names, with what else the cell says; null for a cell that only mentions one. */
function namedInCell(framework: Framework, { view }: CellInRow): NamedGroup | null {
  const at = view.lines.findIndex((line) => hasWords(line.text));
  const named = groupNamed(framework, view.lines[at]?.text ?? '');
  if (named === null || named.rest.trim().length > longest.columnHeading) return null;
  const below = view.lines.slice(at + 1).map((line) => line.text);
  return { group: named.group, rest: [named.rest, ...below].join('\n') };
}

/** A row's cells without a first one left blank below a group's label. */
function withoutBlankLabel(
  row: RowView,
  columns: ReadonlyMap<number, PersonField> | null,
): readonly CellInRow[] {
  return columns === null && row.cells[0]?.view.text === '' ? row.cells.slice(1) : row.cells;
}
