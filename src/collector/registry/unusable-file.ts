/** Thrown where nothing of a file can be used. `message` is a sentence for whoever sent it. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}
