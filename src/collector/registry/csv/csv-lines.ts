import { unusable } from './byte-characters';

/** A row of a file that cannot be used. */
export interface RowFault {
  /** Counted from 1, the header included. */
  readonly line: number;
  /** What is wrong, as a sentence. */
  readonly text: string;
}

/** More lines than this are never one row: a quotation mark was left open. */
const mostLinesOfRow = 20;

/** In bytes. A row of the registry has about 2,000. */
const longestLine = 1024 * 1024;

/**
 * The lines of a CSV file, of which each row is whole: a quotation mark that is never closed is reported, and
 * its line left empty, so that it does not swallow the rows after it and their numbers stay right.
 *
 * @param chunks the file's bytes, a character for each
 */
export async function* wholeRows(
  chunks: AsyncIterable<string>,
  onFault: (fault: RowFault) => void,
): AsyncGenerator<string> {
  let row: string[] = [];
  let line = 0;

  /** The lines that are sure by now; the others wait in `row`. */
  const add = (text: string): string => {
    line += 1;
    row.push(text);
    return row.length > mostLinesOfRow ? giveUpFirst() : takeWhole();
  };
  const takeWhole = (): string => {
    if (isOpen(row)) return '';
    const whole = row.join('');
    row = [];
    return whole;
  };
  const giveUpFirst = (): string => {
    const [, ...others] = row;
    onFault({ line: line - others.length, text: 'A quotation mark is opened and not closed.' });
    const first = line - others.length;
    row = [];
    line = first;
    return `\n${others.map(add).join('')}`;
  };

  for await (const text of lines(chunks)) {
    const sure = add(text);
    if (sure !== '') yield sure;
  }
  while (row.length > 0) yield giveUpFirst();
}

function isOpen(row: readonly string[]): boolean {
  return row.reduce((marks, text) => marks + quotationMarks(text), 0) % 2 === 1;
}

function quotationMarks(text: string): number {
  let marks = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) marks += 1;
  return marks;
}

/** A CR alone ends lines only where the first line ends in one: elsewhere it stands within a text. */
function lineEndOf(beginning: string): RegExp {
  return /^[^\r\n]*\r(?!\n)/.test(beginning) ? /\r\n|\r|\n/ : /\r?\n/;
}

/** The lines, each with one LF at its end. */
async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let lineEnd: RegExp | null = null;
  for await (const chunk of chunks) {
    rest += chunk;
    // A CR at the end may be the first half of a line end.
    lineEnd ??= /\r[^\n]|\n/.test(rest) ? lineEndOf(rest) : null;
    if (lineEnd !== null && !rest.endsWith('\r')) {
      const parts = rest.split(lineEnd);
      rest = parts.pop() ?? '';
      for (const part of parts) yield `${part}\n`;
    }
    if (rest.length > longestLine) throw unusable('The file has no lines as a CSV file has.');
  }
  const parts = rest.split(lineEnd ?? lineEndOf(rest));
  if (parts.at(-1) === '') parts.pop();
  for (const part of parts) yield `${part}\n`;
}
