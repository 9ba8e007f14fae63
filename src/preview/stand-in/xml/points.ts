import { XmlElement, type XmlNode, type XmlText } from './nodes';

/** A place in a tree: before the child `offset` of an element, or before the character `offset` of a text. */
export interface Place {
  readonly node: XmlElement | XmlText;
  readonly offset: number;
}

/** A place that stays where it is in the text while the tree round it is edited. */
export class Point implements Place {
  constructor(
    public node: XmlElement | XmlText,
    public offset: number,
  ) {}

  moveTo(place: Place): void {
    this.node = place.node;
    this.offset = place.offset;
  }
}

/** The child indexes that lead from the root to a place, its offset last. */
export function pathTo(place: Place): number[] {
  const path = [place.offset];
  let node: XmlNode = place.node;
  while (node.parent) {
    path.unshift(node.parent.children.indexOf(node));
    node = node.parent;
  }
  return path;
}

/** Negative when `a` comes before `b` in document order, 0 when they are the same place. */
export function comparePlaces(a: Place, b: Place): number {
  const left = pathTo(a);
  const right = pathTo(b);
  for (let depth = 0; depth < left.length && depth < right.length; depth += 1) {
    const difference = (left[depth] ?? 0) - (right[depth] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The place before a node. */
export function before(node: XmlNode): Place {
  if (!node.parent) throw new Error('The root has no place before it.');
  return { node: node.parent, offset: node.parent.children.indexOf(node) };
}

/** The place after a node. */
export function after(node: XmlNode): Place {
  const place = before(node);
  return { node: place.node, offset: place.offset + 1 };
}

/** The element that a place lies in. */
export function elementAt(place: Place): XmlElement {
  const element = place.node instanceof XmlElement ? place.node : place.node.parent;
  if (!element) throw new Error('The text is no longer in the document.');
  return element;
}
