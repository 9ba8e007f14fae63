import type { OutcomeText } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import { anyGlyph, bulletPattern } from '../../ooxml/glyphs';
import type { Headings } from './headings';
import type { FoundPlaces } from '../tagged/found-places';
import type { Line } from '../lines';
import type { OutcomeItem } from './outcome-items';
import { notesHeading } from '../text/notes-heading';
import type { NotesHeading, NotesKind } from '../text/notes-heading';
import { isLabel, written } from '../text/placeholders';
import type { RowView } from '../tables/table-view';
import type { TaggedFields } from '../tagged/tagged-fields';
import { hasWords } from '../text/words';

/** Reads the notes and actions that follow each outcome's statements. */
export function readOutcomeTexts(
  framework: Framework,
  headings: Headings,
  items: readonly OutcomeItem[],
  tagged: TaggedFields,
  places: FoundPlaces,
): OutcomeText[] {
  const texts = new Map<string, string[]>();
  const spots = new Map<string, Spot>();
  let open: NotesKind | null = null;
  let outcome: number | null = null;
  const add: Add = (kind, text, lines, label) => {
    const said = written(framework, text);
    const value = said?.split('\n').every(isLabel) === true ? null : said;
    const key = `${outcome ?? ''} ${kind}`;
    texts.set(key, [...(texts.get(key) ?? []), ...(value === null ? [] : [value])]);
    if (outcome === null || lines.length === 0) return;
    const spot = spots.get(key) ?? { kind, outcome, lines: [], label };
    spots.set(key, { ...spot, lines: [...spot.lines, ...lines] });
  };
  const labelOf = (text: string) => notesHeading(framework, text);
  /** True below a table: only a list goes on with what the table's last row began. */
  let belowTable = false;
  for (const item of items) {
    if (item.outcome !== outcome) open = null;
    outcome = item.outcome;
    if (item.kind === 'table') {
      open = readTable(item.rows, labelOf, open, add);
      belowTable = true;
      continue;
    }
    for (const line of item.lines) {
      const { text, paragraph } = line;
      const label = labelOf(text);
      if (belowTable && label === null && hasWords(text) && !isListed(line)) open = null;
      if (label !== null) {
        open = label.kind;
        belowTable = false;
        // A heading with nothing behind it is no place to write in.
        add(label.kind, label.rest, label.rest.trim() === '' ? [] : [line], label.before);
      } else if (
        paragraph.outlineLevel !== null ||
        headings.outcomeOf(text) !== null ||
        headings.sectionOf(text) !== null
      ) {
        open = null;
      } else if (open !== null) add(open, text, [line], '');
    }
  }
  for (const { kind, outcome: number, lines, label } of spots.values()) {
    places.add({ kind, outcome: number }, lines, label);
  }
  const textOf = (number: number, kind: NotesKind) => {
    const found = texts.get(`${number} ${kind}`);
    if (found === undefined) return tagged.text({ kind, outcome: number });
    return found.length > 0 ? found.join('\n') : null;
  };
  return framework.outcomes.map(({ number }) => ({
    number,
    notes: textOf(number, 'notes'),
    actions: textOf(number, 'actions'),
  }));
}

/** What is to be tagged: lines, and what stands before the answer in the first one. */
interface Spot {
  readonly kind: NotesKind;
  readonly outcome: number;
  readonly lines: readonly Line[];
  readonly label: string;
}

type Add = (kind: NotesKind, text: string, lines: readonly Line[], label: string) => void;

const listed = new RegExp(`^\\s*(?:${bulletPattern}|${anyGlyph}|[–-]|\\(?\\d{1,2}[.)])\\s`);

/** True for a line of a list, numbered by Word or by hand. */
function isListed({ text, label }: Line): boolean {
  return label !== null || listed.test(text);
}

function readTable(
  rows: readonly RowView[],
  labelOf: (text: string) => NotesHeading | null,
  before: NotesKind | null,
  add: Add,
): NotesKind | null {
  let open = before;
  let columns = new Map<number, NotesKind>();
  for (const row of rows) {
    const cells = row.cells.filter((entry) => !entry.continues);
    const labels = cells.map(({ view }) => labelOf(view.text));
    const headed = labels.filter((label) => label !== null && label.rest.trim() === '').length;
    if (headed === cells.length && headed > 0) {
      columns = new Map();
      cells.forEach(({ cell }, at) => columns.set(cell.left, labels[at]?.kind ?? 'notes'));
      open = labels.at(-1)?.kind ?? open;
      continue;
    }
    let beside: NotesKind | null = null;
    const filled = cells.filter(({ view }) => hasWords(view.text)).length;
    cells.forEach(({ view, cell }, at) => {
      const label = labels[at] ?? null;
      if (label !== null) {
        beside = label.kind;
        const alone = view.lines[0]?.text.trim() === label.before.trim();
        add(label.kind, label.rest, alone ? view.lines.slice(1) : view.lines, alone ? '' : label.before);
      } else {
        const kind = beside ?? columns.get(cell.left) ?? (filled > 1 ? before : open);
        if (kind !== null) add(kind, view.text, view.lines, '');
      }
    });
    open = beside ?? open;
  }
  return open;
}
