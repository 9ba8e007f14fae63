import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { levelColours } from '../../house-style/level-colours';
import type { Bar, Chart } from '../blocks';
import { light } from '../palette';
import { lines, markRun, noLine } from './cells';
import { DescribedTable } from './described-table';
import { ground } from './ground';
import { textWidth } from './page-layout';

const labelWidth = 1400;
const barWidth = 5900;
const besideWidth = textWidth - labelWidth - barWidth;

/** A part of a bar: where it begins and ends, counted from the bar's left. */
interface Part {
  readonly level: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Bars as a table that can be edited: each part of a bar is a shaded cell with its count in it, or beside the
 * bar where it is too narrow. The table's grid has a line wherever a part of any bar ends.
 */
export function chartTable(chart: Chart): DescribedTable {
  const parts = chart.bars.map(({ counts }) => partsOf(counts));
  const grid = [...new Set([0, barWidth, ...parts.flat().map(({ to }) => to)])].sort((a, b) => a - b);
  const span = (from: number, to: number) => grid.indexOf(to) - grid.indexOf(from);
  const legend = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell('TableHeading', labelWidth, 1, [new TextRun('Aspect')]),
      cell('TableHeading', barWidth, grid.length - 1, legendRuns(chart)),
      cell('TableHeading', besideWidth, 1, [new TextRun('Rated by')]),
    ],
  });
  const rows = chart.bars.map((bar, index) => {
    const own = parts[index] ?? [];
    const bars = own.map((part) => partCell(part, chart, span(part.from, part.to)));
    const empty = cell('BarText', barWidth, grid.length - 1, []);
    return new TableRow({
      cantSplit: true,
      children: [
        cell('BarText', labelWidth, 1, labelRuns(bar)),
        ...(bars.length === 0 ? [empty] : bars),
        cell('BarText', besideWidth, 1, [new TextRun(besideText(bar, own, chart))]),
      ],
    });
  });
  return new DescribedTable(
    {
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [labelWidth, ...grid.slice(1).map((to, index) => to - (grid[index] ?? 0)), besideWidth],
      layout: TableLayoutType.FIXED,
      margins: { top: 0, bottom: 0, left: 30, right: 30, marginUnitType: WidthType.DXA },
      borders: lines(noLine),
      rows: [legend, ...rows],
    },
    chart.caption,
    chart.description,
  );
}

function partsOf(counts: readonly number[] | null): readonly Part[] {
  let from = 0;
  return barWidths(counts ?? [], barWidth).flatMap((width, level) => {
    const part = { level, count: counts?.[level] ?? 0, from, to: from + width };
    from = part.to;
    return width === 0 ? [] : [part];
  });
}

const gap: IBorderOptions = { style: BorderStyle.SINGLE, size: 24, color: light.paper };
const seam: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: light.paper };

function partCell(part: Part, chart: Chart, columns: number): TableCell {
  const { fill, text } = levelColours('light', part.level, chart.levels.length);
  return new TableCell({
    width: { size: part.to - part.from, type: WidthType.DXA },
    columnSpan: columns,
    verticalAlign: VerticalAlign.CENTER,
    shading: ground(fill),
    borders: { top: gap, bottom: gap, left: seam, right: seam },
    children: [
      new Paragraph({
        style: 'BarText',
        children: fits(part) ? [new TextRun({ text: String(part.count), bold: true, color: text })] : [],
      }),
    ],
  });
}

/** Whether the count can be read in its part: a bold digit of 10 points is 102 wide, and there are margins. */
function fits({ count, from, to }: Part): boolean {
  return String(count).length * 102 + 60 <= to - from;
}

/**
 * The text beside a bar. It names every level whose count is not in the bar, so that nobody depends on order and
 * colour.
 */
function besideText({ beside, counts }: Bar, parts: readonly Part[], { levels }: Chart): string {
  const printed = parts.filter(fits).map(({ level }) => level);
  const others = (counts ?? []).flatMap((count, level) =>
    printed.includes(level) ? [] : [`${levels[level]} ${count}`],
  );
  return [beside, ...others].join(', ');
}

function labelRuns({ label, mark }: Bar): TextRun[] {
  const name = new TextRun({ text: label, bold: true, color: light.heading });
  return mark === null ? [name] : [name, new TextRun('  '), markRun(mark)];
}

function legendRuns({ levels }: Chart): TextRun[] {
  return levels.flatMap((name, level) => {
    const { fill, text } = levelColours('light', level, levels.length);
    const run = new TextRun({ text: ` ${name} `, color: text, shading: ground(fill) });
    return level === 0 ? [run] : [new TextRun('  '), run];
  });
}

function cell(style: string, width: number, columns: number, children: TextRun[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: columns,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ style, children })],
  });
}

/** Bars begin and end on multiples of this, so that they line up, and none of their parts is narrower. */
const step = 20;
const narrowest = 3 * step;

/**
 * The widths of a bar's parts in the order of the counts, 0 for none; together they are the whole bar.
 *
 * @param whole the bar's width, a multiple of 20 twentieths of a point
 */
export function barWidths(counts: readonly number[], whole: number): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return counts.map(() => 0);
  const widths = counts.map((count) =>
    count === 0 ? 0 : Math.max(narrowest, Math.round((whole * count) / all / step) * step),
  );
  const largest = counts.indexOf(Math.max(...counts));
  const excess = widths.reduce((sum, width) => sum + width, 0) - whole;
  return widths.map((width, index) => (index === largest ? width - excess : width));
}
