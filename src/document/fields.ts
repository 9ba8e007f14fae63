import type { Framework } from '../framework/framework';
import { lineOf } from './lines';
import type { FlowItem } from './flow';
import type { Block } from '../ooxml/model';
import { written } from './placeholders';
import type { RowView } from './table-view';
import { wordsOf } from './words';

/**
 * Finds a field by its label: "Label: value" in a line or a cell, a cell with the label and the value beside
 * or below it, or a line with the label alone and the value in the next line.
 *
 * @param label matches the label at the beginning of a text, with the colon or dash behind it
 * @param isValue true for a text that may stand in the field: not another label or heading
 */
export function findField(
  framework: Framework,
  items: readonly FlowItem[],
  label: RegExp,
  isValue: (text: string) => boolean,
): string | null {
  for (const [at, item] of items.entries()) {
    const value =
      item.kind === 'line'
        ? fieldOfLine(framework, items, at, label, isValue)
        : item.kind === 'table'
          ? fieldOfTable(framework, item.rows, label, isValue)
          : null;
    if (value !== null) return value;
  }
  return null;
}

function fieldOfLine(
  framework: Framework,
  items: readonly FlowItem[],
  at: number,
  label: RegExp,
  isValue: (text: string) => boolean,
): string | null {
  const item = items[at];
  if (item?.kind !== 'line') return null;
  const match = label.exec(item.line.text);
  if (match === null) return null;
  const rest = item.line.text.slice(match.index + match[0].length);
  const value = written(framework, rest);
  if (value !== null) return value;
  // A field with something to write on, or with an emptied control, is empty; the next line is not its value.
  const hasField =
    rest.trim() !== '' || item.line.paragraph.content.some((inline) => inline.control !== null);
  const next = items
    .slice(at + 1, at + 3)
    .find((other) => other.kind !== 'line' || other.line.text.trim() !== '');
  if (hasField || next?.kind !== 'line') return null;
  const below = next.line.text;
  if (!isValue(below) || wordsOf(below).length > 12 || next.line.paragraph.outlineLevel !== null) return null;
  return written(framework, below);
}

function fieldOfTable(
  framework: Framework,
  rows: readonly RowView[],
  label: RegExp,
  isValue: (text: string) => boolean,
): string | null {
  for (const [at, row] of rows.entries()) {
    for (const [place, { view, cell, continues }] of row.cells.entries()) {
      if (continues) continue;
      const text = view.text.trimStart();
      const match = label.exec(text);
      if (match === null || match.index > 0) continue;
      const rest = written(framework, text.slice(match[0].length));
      if (rest !== null) return rest;
      const right = row.cells[place + 1]?.view.text ?? null;
      const below = rows[at + 1]?.cells.find((other) => other.cell.column === cell.column)?.view.text;
      // An empty cell beside the label is the field; what stands below belongs to something else.
      const beside = right === null ? null : written(framework, right);
      if (right !== null && beside === null) return null;
      if (beside !== null && isValue(beside)) return beside;
      return below !== undefined && isValue(below) ? written(framework, below) : null;
    }
  }
  return null;
}

/** The lines of blocks as items, for looking in text boxes as in the main text. */
export function lineItems(blocks: readonly Block[]): FlowItem[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ kind: 'line' as const, line: lineOf(block) }] : [],
  );
}
