import type { EditHistory } from './edit-history';
import { isWithin, XmlElement, XmlText, type XmlAttribute, type XmlNode } from './nodes';
import { before, type Point } from './positions';

/** The text round the root element: declaration, comments, white space. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * An XML document that can be edited and written back. Every change goes through here: it is recorded in the
 * history, and the points that are held into the tree move along with the text.
 */
export class XmlTree {
  private readonly points = new Set<Point>();

  constructor(
    readonly root: XmlElement,
    readonly surroundings: Surroundings,
    private readonly history: EditHistory,
  ) {}

  /** Keeps a point where it is in the text from now on. */
  hold(point: Point): void {
    this.points.add(point);
  }

  release(point: Point): void {
    this.points.delete(point);
  }

  /** Whether the node is part of the document, and not taken out of it. */
  contains(node: XmlNode): boolean {
    return isWithin(node, this.root);
  }

  insert(parent: XmlElement, index: number, node: XmlNode): void {
    this.history.check(parent);
    this.attach(parent, index, node);
    this.history.record(() => this.detach(node));
  }

  append(parent: XmlElement, node: XmlNode): void {
    this.insert(parent, parent.children.length, node);
  }

  remove(node: XmlNode): void {
    const { parent } = node;
    if (!parent) return;
    this.history.check(parent);
    const index = parent.children.indexOf(node);
    this.detach(node);
    this.history.record(() => this.attach(parent, index, node));
  }

  /** Moves a node; points inside it go with it. `index` counts after the node has left its old place. */
  move(node: XmlNode, parent: XmlElement, index: number): void {
    const origin = node.parent;
    if (!origin) throw new Error('Only a node of the document can be moved.');
    this.history.check(origin);
    this.history.check(parent);
    const originIndex = origin.children.indexOf(node);
    this.carry(node, parent, index);
    this.history.record(() => this.carry(node, origin, originIndex));
  }

  /** Puts nodes that stand side by side into an element, which takes their place. */
  wrap(nodes: readonly XmlNode[], outer: XmlElement, inner: XmlElement): void {
    const first = nodes[0];
    if (!first?.parent) throw new Error('There is nothing to wrap.');
    this.insert(first.parent, first.parent.children.indexOf(first), outer);
    for (const node of nodes) this.move(node, inner, inner.children.length);
  }

  /** Puts the children of `inner` where `outer`, which holds it, stands, and takes `outer` out. */
  unwrap(outer: XmlElement, inner: XmlElement): void {
    const { parent } = outer;
    if (!parent) return;
    for (const node of [...inner.children]) this.move(node, parent, outer.index);
    this.remove(outer);
  }

  /** Sets an attribute; one that is there already keeps its place among the others. */
  setAttribute(element: XmlElement, attribute: XmlAttribute): void {
    const { attributes } = element;
    const present = attributes.some(({ name }) => name === attribute.name);
    this.setAttributes(
      element,
      present
        ? attributes.map((each) => (each.name === attribute.name ? attribute : each))
        : [...attributes, attribute],
    );
  }

  /** Takes an attribute away by its qualified name. */
  removeAttribute(element: XmlElement, name: string): void {
    const others = element.attributes.filter((each) => each.name !== name);
    if (others.length < element.attributes.length) this.setAttributes(element, others);
  }

  /** Replaces `count` characters of a text from `offset` on. */
  replaceText(text: XmlText, offset: number, count: number, data: string): void {
    if (text.parent) this.history.check(text.parent);
    const { data: oldData, source } = text;
    this.rewrite(text, offset, count, data, null);
    this.history.record(() => this.rewrite(text, offset, data.length, oldData.substr(offset, count), source));
  }

  /** Splits an element before its child `index`: the rest goes into a new element that follows it. */
  splitElement(element: XmlElement, index: number): XmlElement {
    const { parent } = element;
    if (!parent) throw new Error('The root cannot be split.');
    this.history.check(element);
    const rest = new XmlElement(element.name, element.namespace, element.attributes, null);
    const behind = element.index + 1;
    const following = [...this.points].filter((point) => point.node === parent && point.offset === behind);
    this.attach(parent, behind, rest);
    for (const point of following) point.offset = behind + 1;
    this.pour(element, index, rest);
    this.history.record(() => {
      const offset = element.children.length;
      while (rest.children[0]) this.carry(rest.children[0], element, element.children.length);
      for (const point of this.points) {
        if (point.node === rest) point.moveTo({ node: element, offset: offset + point.offset });
      }
      this.detach(rest);
    });
    return rest;
  }

  /** Splits a text: the rest goes into a new text that follows it in the same element. */
  splitText(text: XmlText, offset: number): XmlText {
    const { parent } = text;
    if (!parent) throw new Error('The text is no longer in the document.');
    const rest = new XmlText(text.data.slice(offset));
    this.insert(parent, parent.children.indexOf(text) + 1, rest);
    for (const point of this.points) {
      if (point.node === text && point.offset > offset) {
        point.moveTo({ node: rest, offset: point.offset - offset });
      }
    }
    this.replaceText(text, offset, rest.data.length, '');
    return rest;
  }

  private setAttributes(element: XmlElement, attributes: readonly XmlAttribute[]): void {
    this.history.check(element);
    const { attributes: old, tags } = element;
    element.attributes = attributes;
    element.tags = null;
    this.history.record(() => {
      element.attributes = old;
      element.tags = tags;
    });
  }

  private pour(element: XmlElement, index: number, rest: XmlElement): void {
    const moved = [...this.points].filter((point) => point.node === element && point.offset > index);
    const offsets = moved.map((point) => point.offset - index);
    while (element.children[index]) this.carry(element.children[index], rest, rest.children.length);
    moved.forEach((point, at) => point.moveTo({ node: rest, offset: offsets[at] ?? 0 }));
  }

  private attach(parent: XmlElement, index: number, node: XmlNode): void {
    parent.children.splice(index, 0, node);
    node.parent = parent;
    for (const point of this.points) {
      if (point.node === parent && point.offset > index) point.offset += 1;
    }
  }

  private detach(node: XmlNode): void {
    const position = before(node);
    for (const point of this.points) {
      if (isWithin(point.node, node)) point.moveTo(position);
    }
    this.cut(node);
  }

  private carry(node: XmlNode, parent: XmlElement, index: number): void {
    this.cut(node);
    this.attach(parent, index, node);
  }

  private cut(node: XmlNode): void {
    const { parent } = node;
    if (!parent) return;
    const index = parent.children.indexOf(node);
    parent.children.splice(index, 1);
    node.parent = null;
    for (const point of this.points) {
      if (point.node === parent && point.offset > index) point.offset -= 1;
    }
  }

  private rewrite(text: XmlText, offset: number, count: number, data: string, source: string | null): void {
    text.data = text.data.slice(0, offset) + data + text.data.slice(offset + count);
    text.source = source;
    for (const point of this.points) {
      if (point.node !== text || point.offset <= offset) continue;
      point.offset = point.offset >= offset + count ? point.offset + data.length - count : offset;
    }
  }
}
