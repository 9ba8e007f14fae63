/** Why the store cannot be used. */
export type StoreFaultKind =
  | 'no-folder'
  | 'cannot-open'
  | 'read-only'
  | 'corrupt'
  | 'full'
  | 'disk'
  | 'busy'
  | 'unavailable'
  /** A newer program has changed the tables. */
  | 'newer'
  /** Another program has the file open that must be had alone. */
  | 'in-use'
  /** Of a backup, a restoring or a move: the target is not empty, or does not hold the same. */
  | 'not-copied';

/**
 * Thrown where the store cannot be opened, read or written. `message` is a sentence for the administrator. It names
 * no file's contents.
 */
export class StoreFault extends Error {
  override readonly name = 'StoreFault';

  constructor(
    readonly kind: StoreFaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
