import type { XmlElement } from '../../xml/parse-xml';

/**
 * What to do with a child element: read it with a scope; read its content as though it stood here
 * (`through`); leave it out with its content (`skip`); or decide by the rules for what a reader does not know
 * (`unknown`).
 */
export type Step = Scope | 'through' | 'skip' | 'unknown';

/** How the inside of one kind of element is read. One instance may serve every element of its kind. */
export abstract class Scope {
  /** Takes a child element as it opens. */
  abstract open(element: XmlElement): Step;

  /** Takes text that stands directly inside; most elements have none that means anything. */
  text(_text: string): void {}

  /** The element for which `open` gave this scope has ended. */
  close(): void {}
}
