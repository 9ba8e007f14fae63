import { printable } from './printable';
import { pageWidth, shorten } from './wrap';

/** Fewer files are read before anybody could look. */
const worthShowing = 4;

const clearLine = '\r\u001B[K';

/** The stream on which progress is told: standard error, or another with these two members. */
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

/** How many characters a bar has. */
const barLength = 30;

/** Shows on a terminal how far something has come that takes a while; elsewhere it says nothing. */
export class ProgressBar {
  private shown = '';

  /**
   * @param what the work, such as `Reading`
   * @param total the amount of work, in any unit
   */
  constructor(
    private readonly what: string,
    private readonly total: number,
  ) {}

  /** Says how much has been done by now. */
  show(done: number): void {
    if (!process.stderr.isTTY) return;
    const share = this.total === 0 ? 1 : Math.min(done / this.total, 1);
    const filled = Math.floor(share * barLength);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(barLength - filled)}`;
    const text = `${this.what} [${bar}] ${Math.floor(share * 100)}%`;
    if (text === this.shown) return;
    this.shown = text;
    process.stderr.write(`${clearLine}${text}`);
  }

  /** Takes the bar away, so that other text can be printed there. */
  clear(): void {
    if (process.stderr.isTTY && this.shown !== '') process.stderr.write(clearLine);
    this.shown = '';
  }
}
