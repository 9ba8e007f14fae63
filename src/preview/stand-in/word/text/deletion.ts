import type { XmlElement } from '../../xml/nodes';
import type { Position } from '../../xml/positions';
import { WordError } from '../../host/word-error';
import { deleteComments } from '../delete-comments';
import { controlLevel } from '../controls/control-level';
import { locksControl } from '../controls/protection';
import { markDeleted, markDeletedMark } from '../revisions';
import { amongRuns, isolateRuns, paragraphAt } from './runs';
import { inside, type StoryRange } from './story-range';
import { covered } from './walk';
import type { WordDocument } from '../word-document';

/** Marks in the text that stay when the text round them goes. */
const staying = new Set([
  'bookmarkStart',
  'bookmarkEnd',
  'permStart',
  'permEnd',
  'commentRangeStart',
  'commentRangeEnd',
]);

/**
 * Deletes what a range covers and leaves the range where it was. Of several paragraphs the first stays and
 * takes what is left of the last. Returns the formatting of the first run that went.
 */
export function deleteContent(document: WordDocument, range: StoryRange): XmlElement | null {
  range.start.moveTo(amongRuns(range.start));
  range.end.moveTo(amongRuns(range.end, true));
  const runs = isolateRuns(document, range);
  const format = runs[0]?.child('rPr') ?? null;
  const first = paragraphAt(range.start);
  const last = paragraphAt(range.end);
  if (document.tracksChanges) {
    for (const run of runs) markDeleted(document, run);
    range.start.moveTo(runs.length > 0 ? range.end : range.start);
    return format;
  }
  deleteComments(document, range);
  for (const element of covered(document.root, range)) {
    if (staying.has(element.local)) continue;
    const cells = cellsWithin(element);
    for (const cell of cells) emptyBlocks(document, cell);
    if (cells.length > 0) continue;
    assertDeletable(document, element);
    document.tree.remove(element);
  }
  if (first && last && first !== last && first.parent === last.parent) {
    const position = { node: first, offset: first.children.length };
    for (const node of last.children.slice(inside(last).start.offset)) {
      document.tree.move(node, first, first.children.length);
    }
    document.tree.remove(last);
    range.moveTo({ start: position, end: position });
  }
  return format;
}

/** The cells of a part of a table: they are emptied where text is deleted, so that the table stays. */
function cellsWithin(part: XmlElement): XmlElement[] {
  const isControl = part.local === 'sdt' && ['cell', 'row'].includes(controlLevel(part));
  return isControl || part.local === 'tr' || part.local === 'tc' ? outermostCells(part) : [];
}

function outermostCells(element: XmlElement): XmlElement[] {
  return element.local === 'tc' ? [element] : element.elements().flatMap(outermostCells);
}

/** Deletes a paragraph with its mark. The only paragraph of a cell, a control or the body is emptied instead. */
export function deleteParagraph(document: WordDocument, paragraph: XmlElement): void {
  if (!document.tracksChanges) {
    deleteComments(document, inside(paragraph));
    removeBlock(document, paragraph);
    return;
  }
  deleteContent(document, document.range(inside(paragraph)));
  markDeletedMark(document, paragraph);
}

/** Takes an element out of the document, with the paragraph or table that it is. */
export function removeBlock(document: WordDocument, block: XmlElement): void {
  const { parent } = block;
  if (!parent) return;
  assertDeletable(document, block);
  document.tree.remove(block);
  // A cell, a control or a body must not be left without any paragraph.
  const left = parent.elements().filter(({ local }) => ['p', 'tbl', 'sdt'].includes(local));
  const paragraph = document.words.element('p');
  const properties = block.local === 'p' ? block.child('pPr') : null;
  if (properties) paragraph.children.push(adopted(document.words.copy(properties), paragraph));
  const endsInTable = parent.local === 'tc' && left.at(-1)?.local === 'tbl';
  if (left.length > 0 && !endsInTable) return;
  const section = parent.child('sectPr');
  document.tree.insert(parent, section ? section.index : parent.children.length, paragraph);
}

/**
 * Empties what holds paragraphs, such as a cell or a control round several, down to one empty paragraph,
 * the first that it had. Returns the position to write.
 */
export function emptyBlocks(
  document: WordDocument,
  container: XmlElement,
): { position: Position; format: XmlElement | null } {
  const { tree, words } = document;
  const content = inside(container);
  deleteComments(document, content);
  const blocks = container
    .elements()
    .filter(({ local }) => ['p', 'tbl', 'sdt', 'customXml', 'ins'].includes(local));
  for (const block of blocks) assertDeletable(document, block);
  let kept = blocks.find(({ local }) => local === 'p');
  if (!kept) {
    kept = words.element('p');
    tree.insert(container, content.start.offset, kept);
  }
  for (const block of blocks) {
    if (block !== kept) tree.remove(block);
  }
  const format = kept.descendants('r')[0]?.child('rPr') ?? kept.child('pPr')?.child('rPr') ?? null;
  for (const node of kept.elements().filter(({ local }) => local !== 'pPr' && !staying.has(local)))
    tree.remove(node);
  return { position: inside(kept).end, format };
}

/** @throws WordError when the add-in would delete a control that must not be deleted. */
export function assertDeletable(document: WordDocument, element: XmlElement): void {
  if (!document.addInIsEditing) return;
  const controls = [...(element.local === 'sdt' ? [element] : []), ...element.descendants('sdt')];
  if (controls.some(locksControl)) throw new WordError('AccessDenied');
}

function adopted(child: XmlElement, parent: XmlElement): XmlElement {
  child.parent = parent;
  return child;
}
