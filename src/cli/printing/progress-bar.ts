import type { ProgressStream } from './progress-line';

const clearLine = '\r\u001B[K';
const width = 30;

/** Shows on a terminal how far something has come that takes a while; elsewhere it says nothing. */
export class ProgressBar {
  private shown = '';

  /**
   * @param what what is under way, such as `Reading`
   * @param total how much there is to do, in whatever unit
   */
  constructor(
    private readonly what: string,
    private readonly total: number,
    private readonly stream: ProgressStream = process.stderr,
  ) {}

  /** Says how much has been done by now. */
  show(done: number): void {
    if (!this.stream.isTTY) return;
    const share = this.total === 0 ? 1 : Math.min(done / this.total, 1);
    const filled = Math.floor(share * width);
    const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)}`;
    const text = `${this.what} [${bar}] ${Math.floor(share * 100)}%`;
    if (text === this.shown) return;
    this.shown = text;
    this.stream.write(`${clearLine}${text}`);
  }

  /** Takes the bar away, so that other text can be printed there. */
  clear(): void {
    if (this.stream.isTTY && this.shown !== '') this.stream.write(clearLine);
    this.shown = '';
  }
}
