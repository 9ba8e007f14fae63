import { parseTag } from '../../framework/tags';
import type { LinkedPackage } from '../../ooxml/packaging/package';
import { differenceButControls } from '../../ooxml/compare/difference-but-controls';
import type { Difference } from '../../ooxml/compare/difference-but-controls';

/** The parts besides the main text that hold words of the school's and are not referred to by an id. */
const others = ['comments', 'footnotes', 'endnotes'] as const;

/**
 * Compares two states of a document, the add-in's controls left aside.
 *
 * @param added how many empty paragraphs at the end of cells the second may have more than the first
 */
export function compareDocuments(
  before: LinkedPackage,
  after: LinkedPackage,
  added: number,
): Difference | null {
  const main = differenceButControls(before.linked, after.linked, { added, isLeftOut });
  if (main !== null) return main;
  for (const part of others) {
    const [left, right] = [before.linkedRelated(part), after.linkedRelated(part)];
    if (left === null && right === null) continue;
    if (left === null || right === null) return { part, paragraph: 1 };
    const difference = differenceButControls(left, right, { added: 0, isLeftOut }, part);
    if (difference !== null) return difference;
  }
  return null;
}

/** A rich-text control without a tag may get one of ours; every other that is not ours has to stay as it is. */
function isLeftOut(tag: string | null, isRichText: boolean): boolean {
  return tag === null || tag === '' ? isRichText : parseTag(tag) !== null;
}
