import {
  BorderStyle,
  type IBorderOptions,
  type ITableBordersOptions,
  type ITableCellBorders,
  Paragraph,
  TableCell,
  TextRun,
  WidthType,
} from 'docx';
import type { Mark } from '../blocks';
import { light } from '../palette';
import { ground } from './ground';

export const noLine: IBorderOptions = { style: BorderStyle.NIL, size: 0, color: 'auto' };
export const thinLine: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: light.line };

export function lines(horizontal: IBorderOptions): ITableBordersOptions {
  return {
    top: horizontal,
    bottom: horizontal,
    insideHorizontal: horizontal,
    left: noLine,
    right: noLine,
    insideVertical: noLine,
  };
}

/** Room round the words of a cell. */
export const cellMargins = { top: 70, bottom: 70, left: 110, right: 110, marginUnitType: WidthType.DXA };

export function headerCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: ground(light.tint),
    children: [new Paragraph({ style: 'TableHeading', text })],
  });
}

/** The cell of a label. A marked label has the mark's word below it and its colour behind and beside it. */
export function labelCell(label: string, mark: Mark | null, width: number): TableCell {
  const paragraphs = [new Paragraph({ style: 'TableLabel', text: label })];
  if (mark === null) {
    return new TableCell({ width: { size: width, type: WidthType.DXA }, children: paragraphs });
  }
  const { fill, text } = light.marks[mark.kind];
  const edge: ITableCellBorders = { left: { style: BorderStyle.SINGLE, size: 48, color: text } };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: ground(fill),
    borders: edge,
    children: [...paragraphs, new Paragraph({ style: 'TableText', children: [markRun(mark)] })],
  });
}

/** A mark's word in its colour. */
export function markRun({ kind, text }: Mark): TextRun {
  return new TextRun({ text, bold: true, color: light.marks[kind].text });
}
