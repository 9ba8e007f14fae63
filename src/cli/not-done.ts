/** Thrown where a command cannot do what it was asked for. `message` is a sentence for whoever asked. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
}
