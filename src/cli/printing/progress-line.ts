import { printable } from './printable';
import { pageWidth, shorten } from './wrap';

/** Fewer files are read before anybody could look. */
const worthShowing = 4;

const clearLine = '\r\u001B[K';

/** Where progress is told: standard error, or whatever else has these two. */
export interface ProgressStream {
  /** True for a terminal, where a line can be written over. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells on a stream, line by line or on one line of a terminal, which of many files is being read. */
export class ProgressLine {
  private done = 0;

  constructor(
    private readonly total: number,
    private readonly stream: ProgressStream = process.stderr,
  ) {}

  /** Says that the next file is about to be read. */
  next(file: string): void {
    this.done += 1;
    if (this.total < worthShowing) return;
    const text = shorten(`Reading ${this.done} of ${this.total}: ${printable(file)}`, pageWidth - 1);
    this.stream.write(this.stream.isTTY ? `${clearLine}${text}` : `${text}\n`);
  }

  /** Takes the line away from a terminal, so that other text can be printed there. */
  clear(): void {
    if (this.total >= worthShowing && this.stream.isTTY) this.stream.write(clearLine);
  }
}
