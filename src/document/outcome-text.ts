import type { OutcomeText } from '../assessment/assessment';
import type { Framework } from '../framework/framework';
import type { Headings } from './headings';
import type { OutcomeItem } from './outcome-items';
import { written } from './placeholders';
import type { RowView } from './table-view';
import type { TaggedFields } from './tagged';

type Kind = 'notes' | 'actions';

/** Reads the notes and actions that follow each outcome's statements. */
export function readOutcomeTexts(
  framework: Framework,
  headings: Headings,
  items: readonly OutcomeItem[],
  tagged: TaggedFields,
): OutcomeText[] {
  const texts = new Map<string, string[]>();
  let open: Kind | null = null;
  let outcome: number | null = null;
  const add = (kind: Kind, text: string) => {
    const value = written(framework, text);
    const key = `${outcome ?? ''} ${kind}`;
    texts.set(key, [...(texts.get(key) ?? []), ...(value === null ? [] : [value])]);
  };
  const labelOf = (text: string) => labelled(framework, text);
  for (const item of items) {
    if (item.outcome !== outcome) open = null;
    outcome = item.outcome;
    if (item.kind === 'table') {
      open = readTable(item.rows, labelOf, open, add);
      continue;
    }
    for (const { text, paragraph } of item.lines) {
      const label = labelOf(text);
      if (label !== null) {
        open = label.kind;
        add(label.kind, label.rest);
      } else if (
        paragraph.outlineLevel !== null ||
        headings.outcomeOf(text) !== null ||
        headings.sectionOf(text) !== null
      ) {
        open = null;
      } else if (open !== null) add(open, text);
    }
  }
  const textOf = (number: number, kind: Kind) => {
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

function readTable(
  rows: readonly RowView[],
  labelOf: (text: string) => { kind: Kind; rest: string } | null,
  before: Kind | null,
  add: (kind: Kind, text: string) => void,
): Kind | null {
  let open = before;
  let columns = new Map<number, Kind>();
  for (const row of rows) {
    const cells = row.cells.filter((entry) => !entry.continues);
    const labels = cells.map(({ view }) => labelOf(view.text));
    const headed = labels.filter((label) => label !== null && label.rest.trim() === '').length;
    if (headed === cells.length && headed > 0) {
      columns = new Map();
      cells.forEach(({ cell }, at) => columns.set(cell.column, labels[at]?.kind ?? 'notes'));
      open = labels.at(-1)?.kind ?? open;
      continue;
    }
    let beside: Kind | null = null;
    cells.forEach(({ view, cell }, at) => {
      const label = labels[at] ?? null;
      if (label !== null) {
        beside = label.kind;
        add(label.kind, label.rest);
      } else {
        const kind = beside ?? columns.get(cell.column) ?? open;
        if (kind !== null) add(kind, view.text);
      }
    });
  }
  return open;
}

/** The heading "Notes" or "Actions" with which a text begins, and what stands behind it. */
function labelled(framework: Framework, text: string): { kind: Kind; rest: string } | null {
  const { notesHeading, actionsHeading } = framework.keyQuestions;
  const candidates: readonly (readonly [Kind, string])[] = [
    ['notes', notesHeading],
    ['actions', actionsHeading],
  ];
  for (const [kind, heading] of candidates) {
    const trimmed = text.trimStart();
    if (trimmed.toLowerCase().startsWith(heading.toLowerCase())) {
      const rest = trimmed.slice(heading.length);
      if (/^\s*(?:[:\n]|$)/.test(rest)) return { kind, rest: rest.replace(/^\s*:?/, '') };
    }
  }
  return null;
}
