import type { Fill } from '../../ooxml/model';
import type { FlowItem } from '../tables/flow';
import type { Line } from '../lines';
import type { StatementView } from './statement-view';
import type { RowView } from '../tables/table-view';
import { hasWords, wordsOf } from '../text/words';
import { yearIn } from '../text/years';

/** What people call the colours of Word's palettes. */
const colourNames: Readonly<Record<string, readonly string[]>> = {
  yellow: ['yellow', 'FFFF00'],
  green: ['green', 'darkGreen', '00FF00', '00B050', '92D050'],
  red: ['red', 'FF0000', 'C00000'],
  blue: ['blue', 'cyan', 'darkBlue', '00FFFF', '00B0F0', '0070C0', '0000FF'],
  turquoise: ['cyan', '00FFFF'],
  pink: ['magenta', 'FF00FF'],
  purple: ['magenta', 'darkMagenta', '7030A0'],
  orange: ['FFC000', 'F79646', 'ED7D31'],
  amber: ['FFC000'],
  grey: ['lightGray', 'darkGray', 'D9D9D9', 'BFBFBF'],
};
const colourAndYear = new RegExp(`\\b(${Object.keys(colourNames).join('|')})\\b([^,;.\\n]*)`, 'gi');

/** Longest entry of a key, in words: "Summer term 2018 in". */
const longestEntry = 6;

/**
 * The years that a key outside the statements gives to colours: "2017-18" in yellow and "2018-19" in green, or
 * the same in words. Says nothing unless it tells two years apart.
 */
export class ColourKey {
  private readonly years = new Map<string, number>();
  private readonly latest: number;

  constructor(items: readonly FlowItem[]) {
    for (const item of items) {
      if (item.kind === 'line') this.readLine(item.line);
      else if (item.kind === 'table') for (const row of item.rows) this.readRow(row);
    }
    this.latest = Math.max(...this.years.values());
  }

  /** True for a statement all of whose colours stand for a year before the key's last. */
  isPast({ colouring }: StatementView): boolean {
    const colours = Object.values<Fill>({ ...colouring }).filter((fill) => fill !== null);
    return colours.length > 0 && colours.every((fill) => (this.years.get(fill) ?? this.latest) < this.latest);
  }

  private readLine(line: Line): void {
    for (const part of line.parts) {
      if (part.kind === 'text') this.add(part.format.highlight ?? part.format.fill ?? line.fill, part.text);
    }
    if (yearIn(line.text) === null) return;
    for (const [, name = '', behind = ''] of line.text.matchAll(colourAndYear)) {
      for (const fill of colourNames[name.toLowerCase()] ?? []) this.add(fill, behind);
    }
  }

  private readRow(row: RowView): void {
    row.cells.forEach(({ view, cell }, at) => {
      for (const line of view.ownLines) this.readLine(line);
      this.add(cell.fill, hasWords(view.text) ? view.text : (row.cells[at + 1]?.view.text ?? ''));
    });
  }

  private add(fill: Fill, text: string): void {
    if (fill === null) return;
    const year = isDate.test(text) || wordsOf(text).length > longestEntry ? null : yearIn(text);
    if (year !== null && !this.years.has(fill)) this.years.set(fill, year);
  }
}

/** A day is no year's entry in a key: "14 January 2019", "3/6/2019". */
const isDate = /\d\s*(?:st|nd|rd|th)?\s+[a-z]{3,}\s+\d{4}|\d\s*[/.]\s*\d{1,2}\s*[/.]\s*\d/i;
