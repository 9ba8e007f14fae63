import { WordError } from '../../host/word-error';
import { isWithin, XmlElement } from '../../xml/nodes';
import { after, before, elementAt, type Position } from '../../xml/positions';
import { idOf } from './controls';
import { showPlaceholder } from './placeholders';
import { liftToCell } from './lift-to-cell';
import { contentOf, type Region } from '../tables/region';
import { amongRuns, holdsBlocks, paragraphAt, splitRun } from '../text/runs';
import { hasText, inside, orderInText, type StoryRange } from '../text/story-range';
import type { WordDocument } from '../word-document';

/**
 * Puts a rich-text control round a region: among the runs of a paragraph where the region ends before its
 * mark, round whole paragraphs otherwise. An empty control shows its placeholder.
 */
export function insertControl(document: WordDocument, region: Region): XmlElement {
  const range = document.range(region.whole);
  assertTaken(document, range);
  const spansMark = coversMark(document, range);
  const control = spansMark ? wrapBlocks(document, range) : wrapRuns(document, range);
  if (!hasText(document.root, inside(contentOf(control)))) showPlaceholder(document, control);
  return liftToCell(document, control) ?? control;
}

/** @throws WordError for a control in a cell that the stand-in is told to refuse. */
function assertTaken(document: WordDocument, range: StoryRange): void {
  const { refusesEveryNthControl: every } = document.options;
  if (every === 0 || !elementAt(range.start)?.ancestor('tc')) return;
  document.controlsInCells += 1;
  if (document.controlsInCells % every === 0) throw new WordError('GeneralException');
}

/** Whether a range goes on beyond the end of the paragraph that it begins in, or covers a whole one. */
function coversMark(document: WordDocument, range: StoryRange): boolean {
  const first = paragraphAt(range.start) ?? paragraphAt(amongRuns(range.start));
  if (!first) return true;
  return orderInText(document.root, inside(first).end, range.end) < 0;
}

function wrapRuns(document: WordDocument, range: StoryRange): XmlElement {
  range.end.moveTo(splitRun(document, amongRuns(range.end, true)));
  range.start.moveTo(splitRun(document, amongRuns(range.start)));
  if (range.start.node !== range.end.node) {
    range.start.moveTo(outOfLinks(range.start));
    range.end.moveTo(outOfLinks(range.end));
  }
  const { node, offset } = range.start;
  if (!(node instanceof XmlElement) || node !== range.end.node) throw new WordError('GeneralException');
  const nodes = node.children.slice(offset, range.end.offset);
  const control = newControl(document);
  if (nodes.length === 0) document.tree.insert(node, offset, control);
  else document.tree.wrap(nodes, control, contentOf(control));
  return control;
}

/** The position beside a link or revision for a position at the very edge inside it. */
function outOfLinks(position: Position): Position {
  let at = position;
  while (at.node instanceof XmlElement && ['hyperlink', 'ins', 'smartTag'].includes(at.node.local)) {
    if (at.offset === 0) at = before(at.node);
    else if (at.offset === at.node.children.length) at = after(at.node);
    else return at;
  }
  return at;
}

function wrapBlocks(document: WordDocument, range: StoryRange): XmlElement {
  const first = blockAt(range.start, false);
  const last = blockAt(range.end, true);
  const container = ancestorsOf(first).find((each) => holdsParagraphs(each) && isWithin(last, each));
  if (!container) throw new WordError('GeneralException');
  const indexOf = (block: XmlElement) => container.children.findIndex((child) => isWithin(block, child));
  const nodes = container.children.slice(indexOf(first), indexOf(last) + 1);
  if (nodes.length === 0) throw new WordError('GeneralException');
  const control = newControl(document);
  document.tree.wrap(nodes, control, contentOf(control));
  return control;
}

/** The paragraph or table that a position lies in, or that stands on the inner side of it. */
function blockAt(position: Position, isEnd: boolean): XmlElement {
  const paragraph = paragraphAt(position);
  if (paragraph) return paragraph;
  const node =
    position.node instanceof XmlElement ? position.node.children[position.offset - (isEnd ? 1 : 0)] : null;
  if (!(node instanceof XmlElement)) throw new WordError('GeneralException');
  return node;
}

function ancestorsOf(element: XmlElement): XmlElement[] {
  const ancestors: XmlElement[] = [];
  for (let parent = element.parent; parent; parent = parent.parent) ancestors.push(parent);
  return ancestors;
}

function holdsParagraphs(element: XmlElement): boolean {
  return holdsBlocks(element) && !['tr', 'tbl', 'sdt'].includes(element.local);
}

function newControl(document: WordDocument): XmlElement {
  const { words, root } = document;
  const highest = root.descendants('sdt').reduce((most, control) => Math.max(most, idOf(control)), 0);
  // Ids are signed 32-bit numbers; beyond the largest, any that is free will do.
  const id = highest < 0x7fffffff ? highest + 1 : firstFreeId(root);
  const properties = words.element('sdtPr', {}, [words.element('id', { val: String(id) })]);
  return words.element('sdt', {}, [properties, words.element('sdtContent')]);
}

function firstFreeId(root: XmlElement): number {
  const taken = new Set(root.descendants('sdt').map(idOf));
  let id = 1;
  while (taken.has(id)) id += 1;
  return id;
}
