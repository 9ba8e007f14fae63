import { XmlElement } from '../../xml/nodes';
import { comparePositions, Point, type Position } from '../../xml/positions';
import type { XmlTree } from '../../xml/xml-tree';
import { characterOf } from './story-text';
import { walk, type Span } from './walk';

/** A span that moves with the text while the document is edited, until it is released. */
export class StoryRange implements Span {
  readonly start: Point;
  readonly end: Point;

  constructor(
    private readonly tree: XmlTree,
    span: Span,
  ) {
    this.start = new Point(span.start.node, span.start.offset);
    this.end = new Point(span.end.node, span.end.offset);
    tree.hold(this.start);
    tree.hold(this.end);
  }

  release(): void {
    this.tree.release(this.start);
    this.tree.release(this.end);
  }

  moveTo(span: Span): void {
    this.start.moveTo(span.start);
    this.end.moveTo(span.end);
  }
}

/** The inside of an element, without the properties at its head. */
export function inside(element: XmlElement): Span {
  const head = element.children.findIndex(
    (node) =>
      node.kind === 'element' && !['pPr', 'rPr', 'tcPr', 'trPr', 'tblPr', 'tblGrid'].includes(node.local),
  );
  const start = head < 0 ? element.children.length : head;
  return { start: { node: element, offset: start }, end: { node: element, offset: element.children.length } };
}

/** The same position twice. */
export function collapsed(position: Position): Span {
  return { start: position, end: position };
}

/**
 * Which of two places comes first in the text: negative for `a`, 0 when no text lies between them, though
 * the borders of runs or controls may.
 */
export function orderInText(root: XmlElement, a: Position, b: Position): number {
  const order = comparePositions(a, b);
  if (order === 0) return 0;
  return hasText(root, order < 0 ? { start: a, end: b } : { start: b, end: a }) ? order : 0;
}

/** Whether a span holds any character, paragraph mark, picture or cell. */
export function hasText(root: XmlElement, span: Span): boolean {
  let found = false;
  walk(root, span, {
    enter(element) {
      found ||= characterOf(element) !== '' || pictures.has(element.local);
      if (element.local === 'r') found ||= element.elements().some(({ local }) => pictures.has(local));
      return !found;
    },
    leave(element) {
      found ||= element.local === 'p' || element.local === 'tc';
    },
    text(node) {
      found ||= node.parent instanceof XmlElement && ['t', 'delText'].includes(node.parent.local);
    },
  });
  return found;
}

const pictures = new Set(['drawing', 'pict', 'object']);
