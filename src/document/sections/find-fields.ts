import type { Framework } from '../../framework/framework';
import { lineOf } from '../lines';
import type { Line } from '../lines';
import type { FlowItem } from '../tables/flow';
import type { Block } from '../../ooxml/model';
import { written } from '../text/placeholders';
import type { CellView, RowView } from '../tables/table-view';
import { longest } from '../thresholds';
import { wordsOf } from '../text/words';

/**
 * Finds a field by its label: "Label: value" in a line or a cell, a cell with the label and the value beside
 * or below it, or a line with the label alone and the value in the next line.
 *
 * @param label matches the label at the beginning of a text, with the colon or dash behind it
 * @param isValue true for a text that may stand in the field: not another label or heading
 * @returns the first field with a value, or else the first that is empty; null where nothing has the label
 */
export function findField(
  framework: Framework,
  items: readonly FlowItem[],
  label: RegExp,
  isValue: (text: string) => boolean,
): Field | null {
  const fields = findFields(framework, items, label, isValue);
  return fields.find(({ value }) => value !== null) ?? fields[0] ?? null;
}

/** Every field with this label, one at most for each line or table; see `findField`. */
export function findFields(
  framework: Framework,
  items: readonly FlowItem[],
  label: RegExp,
  isValue: (text: string) => boolean,
): Field[] {
  return items.flatMap((item, at) => {
    if (item.kind === 'line') return fieldOfLine(framework, items, at, label, isValue) ?? [];
    return item.kind === 'table' ? (fieldOfTable(framework, item.rows, label, isValue) ?? []) : [];
  });
}

/** A field with a label. */
export interface Field {
  /** Without placeholders; null where nothing is written. */
  readonly value: string | null;
  /** What holds the value. */
  readonly lines: readonly Line[];
  /** What stands before the value in the first line; '' where the lines hold nothing else. */
  readonly before: string;
}

function fieldOfLine(
  framework: Framework,
  items: readonly FlowItem[],
  at: number,
  label: RegExp,
  isValue: (text: string) => boolean,
): Field | null {
  const item = items[at];
  if (item?.kind !== 'line') return null;
  const match = label.exec(item.line.text);
  if (match === null) return null;
  const before = item.line.text.slice(0, match.index + match[0].length);
  const rest = item.line.text.slice(before.length);
  const own: Field = {
    value: written(framework, rest),
    lines: [item.line],
    before: before + blanksBefore(rest),
  };
  if (own.value !== null) return own;
  // A field with something to write on, or with an emptied control, is empty; the next line is not its value.
  const hasField =
    rest.trim() !== '' || item.line.paragraph.content.some((inline) => inline.control !== null);
  const next = items
    .slice(at + 1, at + 3)
    .find((other) => other.kind !== 'line' || other.line.text.trim() !== '');
  if (hasField || next?.kind !== 'line') return own;
  const below = next.line.text;
  if (
    !isValue(below) ||
    wordsOf(below).length > longest.wordsOfHeading ||
    next.line.paragraph.outlineLevel !== null
  )
    return own;
  return { value: written(framework, below), lines: [next.line], before: '' };
}

function fieldOfTable(
  framework: Framework,
  rows: readonly RowView[],
  label: RegExp,
  isValue: (text: string) => boolean,
): Field | null {
  for (const [at, row] of rows.entries()) {
    for (const [place, { view, cell, continues }] of row.cells.entries()) {
      if (continues) continue;
      const text = view.text.trimStart();
      const match = label.exec(text);
      if (match === null || match.index > 0) continue;
      const rest = written(framework, text.slice(match[0].length));
      if (rest !== null) return { value: rest, lines: view.lines, before: beforeIn(view, text, match[0]) };
      const right = row.cells[place + 1]?.view ?? null;
      const below = rows[at + 1]?.cells.find((other) => other.cell.left === cell.left)?.view;
      // An empty cell beside the label is the field; what stands below belongs to something else.
      const beside = right === null ? null : written(framework, right.text);
      if (right !== null && (beside === null || isValue(beside))) {
        return { value: beside, lines: right.lines, before: '' };
      }
      return below !== undefined && isValue(below.text)
        ? { value: written(framework, below.text), lines: below.lines, before: '' }
        : null;
    }
  }
  return null;
}

/** What stands before a value in the cell that holds the label too. */
function beforeIn(view: CellView, text: string, label: string): string {
  const first = view.lines[0]?.text ?? '';
  const before = first.slice(0, first.length - first.trimStart().length) + text.slice(0, label.length);
  return before + blanksBefore(first.slice(before.length));
}

/** The spaces with which a text begins. */
function blanksBefore(text: string): string {
  return text.slice(0, text.length - text.replace(/^ +/, '').length);
}

/** The lines of blocks as items, for looking in text boxes as in the main text. */
export function lineItems(blocks: readonly Block[]): FlowItem[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ kind: 'line' as const, line: lineOf(block) }] : [],
  );
}
