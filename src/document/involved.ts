import type { Involvement } from '../assessment/assessment';
import type { Framework, GroupKey, InvolvementGroup } from '../framework/framework';
import { answerTokens } from './answer-tokens';
import type { FlowItem } from './flow';
import type { Line } from './lines';
import { isFiller, written } from './placeholders';
import type { RowView } from './table-view';
import { normalise, tidy, wordsOf } from './words';

type Person = Involvement['people'][number];
type Field = 'role' | 'name' | 'date';

interface Found {
  ticked: boolean | null;
  readonly people: Person[];
}

/** Who took part: read from the tables and lines that name the framework's groups. */
export function readInvolved(framework: Framework, items: readonly FlowItem[]): Involvement[] {
  const found = new Map<GroupKey, Found>();
  const reader = new InvolvedReader(framework, found);
  const title = normalise(framework.involvement.title);
  let inSection = false;
  for (const item of items) {
    if (item.kind === 'statements') {
      inSection = false;
      reader.leave();
    } else if (item.kind === 'line') {
      const said = normalise(item.line.text);
      if (said === '') continue;
      if (said.includes(title) || /\bwho (has|have) been involved\b|\bpeople involved\b/.test(said))
        inSection = true;
      else if (inSection) inSection = reader.line(item.line);
    } else if (inSection || groupsIn(framework, item.rows) >= 3) {
      inSection = reader.table(item.rows) || inSection;
    }
  }
  return framework.involvement.groups.map(({ key }) => ({
    group: key,
    ticked: found.get(key)?.ticked ?? null,
    people: found.get(key)?.people ?? [],
  }));
}

/** How many groups a table names in the first words of its cells. */
function groupsIn(framework: Framework, rows: readonly RowView[]): number {
  const keys = new Set<GroupKey>();
  for (const row of rows) {
    for (const { view } of row.cells) {
      const named = view.text.length > 200 ? null : groupNamed(framework, view.lines[0]?.text ?? '');
      if (named !== null) keys.add(named.group.key);
    }
  }
  return keys.size;
}

/** The group that a text begins with, in singular or plural, and what stands behind it. */
function groupNamed(framework: Framework, text: string): { group: InvolvementGroup; rest: string } | null {
  const start = /^[^\p{L}\p{N}]*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(start);
  let best: { group: InvolvementGroup; rest: string } | null = null;
  let longest = 0;
  for (const group of framework.involvement.groups) {
    for (const pattern of patternsOf(group.role)) {
      const match = pattern.exec(body);
      if (match === null || match[0].length <= longest) continue;
      longest = match[0].length;
      best = { group, rest: body.slice(match[0].length) };
    }
  }
  return best;
}

const patterns = new Map<string, RegExp[]>();

/** "Head Teacher" also reads "Headteacher", "Head-teachers" and "Head Teacher(s)". */
function patternsOf(role: string): RegExp[] {
  let known = patterns.get(role);
  if (known === undefined) {
    const words = wordsOf(role);
    const plural = (word: string) => `${word.replace(/s$/, '')}(?:\\(?e?s\\)?)?`;
    const joined = words.map(plural).join('[\\s/\\-–&]*(?:(?:and|or)\\s+)?');
    known = [new RegExp(`^${joined}(?![\\p{L}\\p{N}])`, 'iu')];
    patterns.set(role, known);
  }
  return known;
}

class InvolvedReader {
  private group: InvolvementGroup | null = null;

  constructor(
    private readonly framework: Framework,
    private readonly found: Map<GroupKey, Found>,
  ) {}

  leave(): void {
    this.group = null;
  }

  /** Reads a line of the section; false where the line begins another section. */
  line(line: Line): boolean {
    const named = groupNamed(this.framework, line.text);
    if (named !== null) {
      this.group = named.group;
      this.tick(line);
      this.person(fieldsOf(this.framework, named.rest));
      return true;
    }
    if (line.paragraph.outlineLevel !== null) return false;
    if (this.group !== null && /\bname\s*:/i.test(line.text))
      this.person(fieldsOf(this.framework, line.text));
    return true;
  }

  /** Reads a table of people; false where it holds none of the groups. */
  table(rows: readonly RowView[]): boolean {
    let columns: ReadonlyMap<number, Field> | null = null;
    // Under a group's own heading, the first column may hold the people's roles instead of the groups.
    let rolesFirst = false;
    let any = false;
    for (const row of rows) {
      const header = headerFields(row);
      const [first] = row.cells;
      if (header !== null && this.group !== null)
        rolesFirst = header.get(first?.cell.column ?? -1) === 'role';
      const named = first === undefined || rolesFirst ? null : this.groupOfCell(first.view.lines);
      if (named !== null && first !== undefined) {
        this.group = named.group;
        if (!first.continues) for (const line of first.view.lines) this.tick(line);
        any = true;
      }
      if (header !== null) {
        columns = header;
        continue;
      }
      if (this.group === null) continue;
      const labelCell = named !== null || (columns === null && first?.view.text === '');
      const cells = labelCell ? row.cells.slice(1) : row.cells;
      for (const { view, continues } of cells) if (!continues) for (const line of view.lines) this.tick(line);
      const rest =
        named === null || first?.continues === true ? '' : restOf(named.rest, first?.view.lines ?? []);
      const inFirst = fieldsOf(this.framework, rest);
      if (cells.length === 0 || cells.every(({ view }) => view.text === '')) this.person(inFirst);
      else if (columns !== null) this.personInColumns(cells, columns);
      else this.personInCells(cells, inFirst);
    }
    return any;
  }

  private groupOfCell(lines: readonly Line[]): { group: InvolvementGroup; rest: string } | null {
    const line = lines.find((other) => other.text.trim() !== '');
    const named = line === undefined ? null : groupNamed(this.framework, line.text);
    if (named === null) return null;
    // "Governor for SEND" in a Role field is not the group's own label, once a group's rows have begun.
    return named.rest.trim().length < 60 ? named : null;
  }

  private tick(line: Line): void {
    if (this.group === null) return;
    const boxes = answerTokens(line).filter((token) => token.kind !== 'word');
    if (boxes.length === 0) return;
    const entry = this.entry();
    const ticked = boxes.some((token) => token.kind === 'tick' || (token.kind === 'box' && token.checked));
    entry.ticked = (entry.ticked ?? false) || ticked;
  }

  private personInColumns(cells: RowView['cells'], columns: ReadonlyMap<number, Field>): void {
    const fields: Partial<Record<Field, string>> = {};
    for (const { view, cell, continues } of cells) {
      const field = columns.get(cell.column);
      if (field !== undefined && !continues) fields[field] = withoutLabel(view.text, field);
    }
    this.person(fields);
  }

  private personInCells(cells: RowView['cells'], inFirst: Partial<Record<Field, string>>): void {
    const texts = cells.filter(({ continues }) => !continues).map(({ view }) => view.text);
    const labelled = fieldsOf(this.framework, texts.join('\t'));
    if (/\b(?:name|role|date)s?\s*:/i.test(texts.join('\t'))) {
      this.person({ ...inFirst, ...labelled });
      return;
    }
    const [role, name] = this.group?.roleField === true && texts.length >= 3 ? texts : [undefined, texts[0]];
    this.person({
      ...inFirst,
      ...(role === undefined ? {} : { role }),
      ...(name === undefined ? {} : { name }),
    });
  }

  private person(fields: Partial<Record<Field, string>>): void {
    const names = namesIn(written(this.framework, fields.name ?? '') ?? '');
    const role = written(this.framework, fields.role ?? '');
    const date = written(this.framework, fields.date ?? '');
    for (const name of names) this.entry().people.push({ name, role, date });
  }

  private entry(): Found {
    const key = this.group?.key;
    if (key === undefined) throw new Error('No group has been named yet.');
    let entry = this.found.get(key);
    if (entry === undefined) {
      entry = { ticked: null, people: [] };
      this.found.set(key, entry);
    }
    return entry;
  }
}

const headings: Readonly<Record<string, Field>> = {
  role: 'role',
  position: 'role',
  name: 'name',
  names: 'name',
  date: 'date',
  dates: 'date',
};

/** The fields that a header row names by grid column; null for a row that is no header. */
function headerFields(row: RowView): ReadonlyMap<number, Field> | null {
  const columns = new Map<number, Field>();
  for (const { view, cell } of row.cells) {
    const words = wordsOf(view.text);
    const field = words.length === 1 ? headings[words[0] ?? ''] : undefined;
    if (field !== undefined && /^[^:]*:?\s*$/.test(view.text)) columns.set(cell.column, field);
  }
  return [...columns.values()].includes('name') && columns.size >= 2 ? columns : null;
}

/** Fields with their labels in one text: "Role: Deputy Name: A Smith Date: 3 May". */
function fieldsOf(framework: Framework, text: string): Partial<Record<Field, string>> {
  const fields: Partial<Record<Field, string>> = {};
  const labels = [...text.matchAll(/\b(name|role|date)s?\s*(?::|\t|(?=[_.…]{2}))/gi)];
  labels.forEach((match, at) => {
    const field = headings[(match[1] ?? '').toLowerCase()];
    const end = labels[at + 1]?.index ?? text.length;
    if (field !== undefined) fields[field] ??= text.slice(match.index + match[0].length, end);
  });
  if (labels.length === 0) {
    const rest = text.replace(/^[\s:\-–—)]+/, '');
    if (written(framework, rest) !== null) fields.name = rest;
  }
  return fields;
}

function withoutLabel(text: string, field: Field): string {
  return text.replace(new RegExp(`^\\s*${field}s?\\s*:`, 'i'), '');
}

function restOf(rest: string, lines: readonly Line[]): string {
  const at = lines.findIndex((line) => line.text.trim() !== '');
  return [rest, ...lines.slice(at + 1).map((line) => line.text)].join('\n');
}

const boxes = /[\uE000\uE001☐☑☒□■▢▣✓✔✗✘✕✖√]/gu;

/** The people named in a field: one a line, or parted by commas, semicolons, "and" or "&". */
function namesIn(text: string): string[] {
  return text
    .replace(boxes, ' ')
    .split(/\n|;|\s+and\s+|\s*&\s*|,(?=\s*\p{L}[\p{L}.'’-]*\s+\p{L})/u)
    .map(tidy)
    .filter(
      (name) => !isFiller(name) && !/^(?:name|role|date)s?:?$/i.test(name) && !/^[\d\s/.\-–]+$/.test(name),
    );
}
