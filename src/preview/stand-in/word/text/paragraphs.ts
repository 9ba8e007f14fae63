import { WordError } from '../../host/word-error';
import { XmlElement } from '../../xml/nodes';
import { after, before, type Position } from '../../xml/positions';
import { isRunControl } from '../controls/control-level';
import { controlsRound, leavePlaceholder } from '../controls/placeholders';
import type { InsertLocation, Region } from '../tables/region';
import { markInsertedMark } from '../revisions';
import { paragraphAt } from './runs';
import { inside } from './story-range';
import { insertRun } from './typing';
import type { WordDocument } from '../word-document';

/**
 * Splits a paragraph at a position between its runs and returns the start of the second one. What would be split
 * along with it, a link or a revision, becomes two.
 *
 * @throws WordError inside a control among runs, which cannot hold a second paragraph.
 */
export function splitParagraph(document: WordDocument, position: Position): Position {
  const { tree, words } = document;
  let at = position;
  while (at.node instanceof XmlElement && at.node.local !== 'p') {
    if (at.node.local === 'sdtContent' || at.node.local === 'body') throw new WordError('GeneralException');
    at = before(tree.splitElement(at.node, at.offset));
  }
  if (!(at.node instanceof XmlElement)) throw new WordError('GeneralException');
  const paragraph = at.node;
  const rest = tree.splitElement(paragraph, at.offset);
  for (const { name, local } of rest.attributes) {
    // The ids of a paragraph are its own ([MS-DOCX] 2.6.2.4).
    if (local === 'paraId' || local === 'textId') tree.removeAttribute(rest, name);
  }
  const properties = paragraph.child('pPr');
  if (properties) {
    tree.insert(rest, 0, words.copy(properties));
    const section = properties.child('sectPr');
    if (section) tree.remove(section);
  }
  if (document.tracksChanges) markInsertedMark(document, paragraph);
  return inside(rest).start;
}

/**
 * Inserts a paragraph before, after or inside a region, formatted like the one next to it. Line ends in the
 * text make more paragraphs. Returns the first.
 */
export function insertParagraph(
  document: WordDocument,
  region: Region,
  text: string,
  location: InsertLocation,
): XmlElement {
  if (location === 'Replace') throw new WordError('InvalidArgument');
  if ((location === 'Start' || location === 'End') && isRunControl(region.element)) {
    throw new WordError('GeneralException');
  }
  const { parent, index, like } = neighbour(document, region, location);
  for (const control of controlsRound(parent)) leavePlaceholder(document, control);
  const paragraphs = text.split(/\r\n|\r|\n/).map((line, number) => {
    const paragraph = document.words.element('p');
    const properties = like?.child('pPr');
    document.tree.insert(parent, index + number, paragraph);
    if (properties) document.tree.append(paragraph, plainProperties(document, properties));
    if (line !== '') {
      insertRun(document, inside(paragraph).end, line, properties?.child('rPr') ?? null);
    }
    if (document.tracksChanges) markInsertedMark(document, paragraph);
    return paragraph;
  });
  const [first] = paragraphs;
  if (!first) throw new WordError('GeneralException');
  return first;
}

interface Neighbour {
  readonly parent: XmlElement;
  readonly index: number;
  readonly like: XmlElement | null;
}

function neighbour(document: WordDocument, region: Region, location: InsertLocation): Neighbour {
  const atEnd = location === 'End' || location === 'After';
  if ((location === 'Start' || location === 'End') && region.blocks) {
    const { start, end } = region.content;
    const paragraphs = region.blocks.descendants('p');
    const like = (atEnd ? paragraphs.at(-1) : paragraphs[0]) ?? null;
    return { parent: region.blocks, index: atEnd ? end.offset : start.offset, like };
  }
  const edge = atEnd ? region.whole.end : region.whole.start;
  const paragraph = paragraphAt(edge) ?? region.element;
  const block = paragraph ?? blockBeside(edge, atEnd);
  if (!block?.parent) throw new WordError('GeneralException');
  const position = atEnd ? after(block) : before(block);
  if (!document.tree.contains(block) || !(position.node instanceof XmlElement))
    throw new WordError('ItemNotFound');
  const like = block.local === 'p' ? block : null;
  return { parent: position.node, index: position.offset, like };
}

function blockBeside(edge: Position, atEnd: boolean): XmlElement | null {
  const node = edge.node instanceof XmlElement ? edge.node.children[edge.offset - (atEnd ? 1 : 0)] : null;
  return node instanceof XmlElement ? node : null;
}

/** A paragraph's properties for another one: no section ends in it, and nothing in it is revised. */
function plainProperties(document: WordDocument, properties: XmlElement): XmlElement {
  const copy = document.words.copy(properties);
  const dropped = ['sectPr', 'pPrChange', 'ins', 'del'];
  for (const element of [copy, ...copy.elements().filter(({ local }) => local === 'rPr')]) {
    const kept = element.children.filter(
      (node) => !(node instanceof XmlElement && dropped.includes(node.local)),
    );
    element.children.splice(0, element.children.length, ...kept);
  }
  return copy;
}
