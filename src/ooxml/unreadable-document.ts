/** Why a file cannot be read at all. */
export type UnreadableKind =
  | 'empty'
  | 'not-word'
  | 'old-doc'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'too-deep'
  | 'unsafe-xml'
  | 'malformed-xml'
  | 'missing-part';

/**
 * Thrown for a file that cannot be read. `message` is a sentence for the person who chose the file: what is
 * wrong and what to do. It never quotes the file's contents.
 */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';

  constructor(
    readonly kind: UnreadableKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
