import { XmlElement, type XmlNode, type XmlText } from './nodes';

/** A position in a tree: before the child `offset` of an element, or before the character `offset` of a text. */
export interface Position {
  readonly node: XmlElement | XmlText;
  readonly offset: number;
}

/** A position that stays where it is in the text while the tree round it is edited. */
export class Point implements Position {
  constructor(
    public node: XmlElement | XmlText,
    public offset: number,
  ) {}

  moveTo(position: Position): void {
    this.node = position.node;
    this.offset = position.offset;
  }
}

/** The child indexes that lead from the root to a position, its offset last. */
export function pathTo(position: Position): number[] {
  const path = [position.offset];
  let node: XmlNode = position.node;
  while (node.parent) {
    path.unshift(node.parent.children.indexOf(node));
    node = node.parent;
  }
  return path;
}

/** Negative when `a` comes before `b` in document order, 0 when they are the same position. */
export function comparePositions(a: Position, b: Position): number {
  const left = pathTo(a);
  const right = pathTo(b);
  for (let depth = 0; depth < left.length && depth < right.length; depth += 1) {
    const difference = (left[depth] ?? 0) - (right[depth] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The position before a node. */
export function before(node: XmlNode): Position {
  if (!node.parent) throw new Error('The root has no position before it.');
  return { node: node.parent, offset: node.parent.children.indexOf(node) };
}

/** The position after a node. */
export function after(node: XmlNode): Position {
  const position = before(node);
  return { node: position.node, offset: position.offset + 1 };
}

/** The element that a position lies in. */
export function elementAt(position: Position): XmlElement {
  const element = position.node instanceof XmlElement ? position.node : position.node.parent;
  if (!element) throw new Error('The text is no longer in the document.');
  return element;
}
