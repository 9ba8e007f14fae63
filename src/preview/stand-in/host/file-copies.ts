/** The copies of the document that `getFileAsync` made and that have not been closed. */
export class FileCopies {
  private readonly open = new Map<number, Uint8Array>();
  private last = 0;

  /** Makes a copy. Returns null when there are two already: Office keeps no more in memory. */
  make(bytes: Uint8Array): { handle: number; size: number } | null {
    if (this.open.size >= 2) return null;
    this.last += 1;
    this.open.set(this.last, bytes);
    return { handle: this.last, size: bytes.length };
  }

  /** A slice of a copy as numbers, as Office hands it over; null for a copy that was closed. */
  slice(handle: number, offset: number, length: number): number[] | null {
    const bytes = this.open.get(handle);
    return bytes ? Array.from(bytes.subarray(offset, offset + length)) : null;
  }

  close(handle: number): void {
    this.open.delete(handle);
  }
}
