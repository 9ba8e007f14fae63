import type { Package } from '../../ooxml/package';
import { differenceButControls } from '../../ooxml/same-but-controls';
import type { Difference } from '../../ooxml/same-but-controls';

/** The parts besides the main text that hold words of the school's. */
const others = ['comments', 'footnotes', 'endnotes'] as const;

/**
 * Compares two states of a document, controls left aside.
 *
 * @param added how many empty paragraphs at the end of cells the second may have more than the first
 */
export function compareDocuments(before: Package, after: Package, added: number): Difference | null {
  const main = differenceButControls(before.main, after.main, added);
  if (main !== null) return main;
  for (const part of others) {
    const [left, right] = [before.related(part), after.related(part)];
    if (left === null && right === null) continue;
    if (left === null || right === null) return { part, paragraph: 1 };
    const difference = differenceButControls(left, right, 0, part);
    if (difference !== null) return difference;
  }
  return null;
}
