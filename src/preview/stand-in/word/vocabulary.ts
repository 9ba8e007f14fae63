import { XmlElement, XmlText, type XmlAttribute, type XmlNode } from '../xml/nodes';
import type { XmlTree } from '../xml/xml-tree';

/**
 * Makes WordprocessingML elements the way a document writes them: with its own prefix, and in its own
 * namespace, Transitional or Strict.
 */
export class Vocabulary {
  private readonly prefix: string;
  private readonly attributePrefix: string;
  private readonly namespace: string;

  constructor(readonly tree: XmlTree) {
    const { root } = tree;
    this.namespace = root.namespace;
    this.prefix = root.name.slice(0, -root.local.length);
    const declared = root.attributes.find(
      ({ name, value }) => name.startsWith('xmlns:') && value === root.namespace,
    );
    // Attributes have a namespace only by a prefix, so a document that uses a default one declares both.
    this.attributePrefix = this.prefix || (declared ? `${declared.local}:` : '');
  }

  element(
    local: string,
    attributes: Readonly<Record<string, string>> = {},
    children: readonly XmlNode[] = [],
  ): XmlElement {
    const element = new XmlElement(
      this.prefix + local,
      this.namespace,
      Object.entries(attributes).map(([name, value]) => this.attribute(name, value)),
    );
    for (const child of children) {
      element.children.push(child);
      child.parent = element;
    }
    return element;
  }

  attribute(local: string, value: string): XmlAttribute {
    if (local.startsWith('xml:')) {
      return { name: local, namespace: 'http://www.w3.org/XML/1998/namespace', local: local.slice(4), value };
    }
    return { name: this.attributePrefix + local, namespace: this.namespace, local, value };
  }

  /** Sets an attribute of an element of the document, or takes it away with null. */
  set(element: XmlElement, local: string, value: string | null): void {
    if (value === null) this.tree.removeAttribute(element, this.attributePrefix + local);
    else this.tree.setAttribute(element, this.attribute(local, value));
  }

  /** A `w:t` that keeps the spaces at its ends. */
  text(data: string): XmlElement {
    const edges = data !== data.trim();
    return this.element('t', edges ? { 'xml:space': 'preserve' } : {}, [new XmlText(data)]);
  }

  /**
   * The child of `parent` with this name, made where it is missing: at the place that `order`, the schema's
   * sequence, gives it.
   */
  ensure(parent: XmlElement, local: string, order: readonly string[]): XmlElement {
    const present = parent.child(local);
    if (present) return present;
    const element = this.element(local);
    this.place(parent, element, order);
    return element;
  }

  /** Puts an element among the children of `parent` where the schema's sequence has it. */
  place(parent: XmlElement, element: XmlElement, order: readonly string[]): void {
    const rank = order.indexOf(element.local);
    const next = parent
      .elements()
      .find((sibling) => order.indexOf(sibling.local) > rank || !order.includes(sibling.local));
    this.tree.insert(parent, next ? next.index : parent.children.length, element);
  }

  /** A copy of an element and all in it, not yet in the document. */
  copy(element: XmlElement): XmlElement {
    const copy = new XmlElement(element.name, element.namespace, element.attributes, element.tags);
    for (const child of element.children) {
      if (child.kind === 'markup') continue;
      const copied = child.kind === 'text' ? new XmlText(child.data, child.source) : this.copy(child);
      copy.children.push(copied);
      copied.parent = copy;
    }
    return copy;
  }
}

/** Whether an on-off element (`w:b` and the like) is on: present, and not said to be off. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && !['0', 'false', 'off'].includes(element.attribute('val') ?? '1');
}
