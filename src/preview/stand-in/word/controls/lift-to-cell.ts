import type { XmlElement } from '../../xml/nodes';
import { after, before } from '../../xml/positions';
import { contentOf } from '../tables/region';
import { hasText, inside } from '../text/story-range';
import type { Span } from '../text/walk';
import type { WordDocument } from '../word-document';

/** Lifts a control that covers all of a cell round the cell itself, where the stand-in is told to (#950). */
export function liftToCell(document: WordDocument, control: XmlElement): XmlElement | null {
  const { liftsToCell } = document.options;
  const cell = control.ancestor('tc');
  const isBlock = control.parent === cell;
  if (!cell?.parent || liftsToCell === 'never' || (liftsToCell === 'paragraphs' && !isBlock)) return null;
  if (!(isBlock ? coversBlocks(control, cell) : coversOnlyParagraph(document, control, cell))) return null;
  const properties = control.child('sdtPr');
  document.tree.unwrap(control, contentOf(control));
  const lifted = document.words.element('sdt', {}, [document.words.element('sdtContent')]);
  document.tree.wrap([cell], lifted, contentOf(lifted));
  if (properties) document.tree.insert(lifted, 0, document.words.copy(properties));
  return lifted;
}

function coversBlocks(control: XmlElement, cell: XmlElement): boolean {
  const blocks = cell.elements().filter(({ local }) => local !== 'tcPr');
  return blocks.length === 1 && blocks[0] === control;
}

function coversOnlyParagraph(document: WordDocument, control: XmlElement, cell: XmlElement): boolean {
  const [paragraph, ...others] = cell.elements().filter(({ local }) => local !== 'tcPr');
  if (!paragraph || paragraph !== control.parent || others.length > 0) return false;
  const { start, end } = inside(paragraph);
  const isEmpty = (span: Span) => !hasText(document.root, span);
  return isEmpty({ start, end: before(control) }) && isEmpty({ start: after(control), end });
}
