import type { Framework } from '../../framework/framework';
import { lineOf } from '../lines';
import type { Line } from '../lines';
import type { FlowItem } from '../tables/flow';
import type { Block, Control } from '../../ooxml/model';
import { written } from '../text/placeholders';
import type { CellView, RowView } from '../tables/table-view';

/** What tells a field from other texts. */
export interface FieldForm {
  /** Matches the label at the beginning of a text, with the colon or dash behind it. */
  readonly label: RegExp;
  /** True for a text that begins this field or another one. */
  readonly isLabel: (text: string) => boolean;
  /** True for a text that may stand in the field. */
  readonly isValue: (text: string) => boolean;
}

/**
 * Finds a field by its label: "Label: value" in a line or a cell, a cell with the label and the value beside it, or
 * below it in a row of labels, a heading that is the label and the line below it, or a line with the label alone and a
 * control below. Any other blank is empty: the next line belongs to something else.
 *
 * @returns the first field with a value, or else the first that is empty; null where nothing has the label
 */
export function findField(framework: Framework, items: readonly FlowItem[], form: FieldForm): Field | null {
  const fields = findFields(framework, items, form);
  return fields.find(({ value }) => value !== null) ?? fields[0] ?? null;
}

/** Every field with this label, one at most for each line or table; see `findField`. */
export function findFields(framework: Framework, items: readonly FlowItem[], form: FieldForm): Field[] {
  return items.flatMap((item, at) => {
    if (item.kind === 'line') return fieldOfLine(framework, items, at, form) ?? [];
    return item.kind === 'table' ? (fieldOfTable(framework, item.rows, form) ?? []) : [];
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
  { label, isValue }: FieldForm,
): Field | null {
  const item = items[at];
  if (item?.kind !== 'line') return null;
  const match = label.exec(item.line.text);
  if (match === null) return null;
  const before = item.line.text.slice(0, match.index + match[0].length);
  const rest = before.endsWith('\n') ? '' : (item.line.text.slice(before.length).split('\n')[0] ?? '');
  const own: Field = {
    value: written(framework, rest),
    lines: [item.line],
    before: before + blanksBefore(rest),
  };
  if (own.value !== null || rest.trim() !== '') return own;
  const { outlineLevel } = item.line.paragraph;
  const below = items.slice(at + 1).find((other) => other.kind !== 'line' || other.line.text.trim() !== '');
  if (outlineLevel !== null && below?.kind === 'line' && below.line.paragraph.outlineLevel === null) {
    return isValue(below.line.text)
      ? { value: written(framework, below.line.text), lines: [below.line], before: '' }
      : own;
  }
  const next = items[at + 1];
  const control = next?.kind === 'line' ? controlRound(next.line) : null;
  if (next?.kind !== 'line' || control === null || hasControl(item.line)) return own;
  const isField = control.title === null || control.title.trim() === '' || label.test(control.title);
  return isField && isValue(next.line.text)
    ? { value: written(framework, next.line.text), lines: [next.line], before: '' }
    : own;
}

function hasControl({ paragraph }: Line): boolean {
  return paragraph.control !== null || paragraph.content.some(({ control }) => control !== null);
}

/** The control that holds all of a line. */
function controlRound({ paragraph: { control, content } }: Line): Control | null {
  const [first] = content;
  if (control !== null) return control;
  return first !== undefined && content.every((inline) => inline.control === first.control)
    ? first.control
    : null;
}

function fieldOfTable(
  framework: Framework,
  rows: readonly RowView[],
  { label, isLabel, isValue }: FieldForm,
): Field | null {
  for (const [at, row] of rows.entries()) {
    for (const [place, { view, cell, continues }] of row.cells.entries()) {
      if (continues) continue;
      const text = view.text.trimStart();
      const match = label.exec(text);
      if (match === null || match.index > 0) continue;
      const own = written(framework, text.slice(match[0].length));
      const rest = own !== null && isLabel(own) && !isValue(own) ? null : own;
      if (rest !== null) return { value: rest, lines: view.lines, before: beforeIn(view, text, match[0]) };
      const right = row.cells[place + 1];
      // An empty cell beside the label is the field; what stands below belongs to something else.
      const beside = right === undefined ? null : written(framework, right.view.text);
      if (right !== undefined && !right.continues && (beside === null || isValue(beside))) {
        return { value: beside, lines: right.view.lines, before: '' };
      }
      const below = rows[at + 1]?.cells.find((other) => other.cell.left === cell.left);
      const others = row.cells.filter((other) => other.view !== view);
      const headsColumns = others.length > 0 && others.some((other) => isLabel(other.view.text));
      return headsColumns && below !== undefined && !below.continues && isValue(below.view.text)
        ? { value: written(framework, below.view.text), lines: below.view.lines, before: '' }
        : { value: null, lines: view.lines, before: beforeIn(view, text, match[0]) };
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
