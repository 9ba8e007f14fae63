/** The nodes of an editable XML document. They are changed through {@link XmlTree} alone. */
export type XmlNode = XmlElement | XmlText | XmlMarkup;

/** An attribute, its value with entities resolved. `namespace` is '' without a prefix. */
export interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** The tags of an element as its file has them, so that what is not edited is written back as it was. */
interface XmlTags {
  readonly open: string;
  readonly close: string;
}

/** An element with its namespace resolved. */
export class XmlElement {
  readonly kind = 'element';
  readonly local: string;
  readonly children: XmlNode[] = [];
  parent: XmlElement | null = null;

  constructor(
    readonly name: string,
    readonly namespace: string,
    public attributes: readonly XmlAttribute[],
    /** Null for an element, or its attributes, that did not come from a file. */
    public tags: XmlTags | null = null,
  ) {
    this.local = name.slice(name.indexOf(':') + 1);
  }

  /** The value of an attribute by its local name, in whichever namespace; null where there is none. */
  attribute(local: string): string | null {
    return this.attributes.find((attribute) => attribute.local === local)?.value ?? null;
  }

  /** The first child element of that local name. */
  child(local: string): XmlElement | null {
    return this.elements().find((element) => element.local === local) ?? null;
  }

  /** The child elements, in order. */
  elements(): XmlElement[] {
    return this.children.filter((node): node is XmlElement => node.kind === 'element');
  }

  /** Where this element stands among its parent's children. */
  get index(): number {
    return this.parent?.children.indexOf(this) ?? -1;
  }

  /** The nearest ancestor of that local name, not this element itself. */
  ancestor(local: string): XmlElement | null {
    let element = this.parent;
    while (element && element.local !== local) element = element.parent;
    return element;
  }

  /** Every element below this one of that local name, in document order. */
  descendants(local: string): XmlElement[] {
    return this.elements().flatMap((element) => [
      ...(element.local === local ? [element] : []),
      ...element.descendants(local),
    ]);
  }
}

/** Character data. `source` is how the file has it, null once it is edited. */
export class XmlText {
  readonly kind = 'text';
  parent: XmlElement | null = null;

  constructor(
    public data: string,
    public source: string | null = null,
  ) {}
}

/** A comment or processing instruction, kept as it is. */
export class XmlMarkup {
  readonly kind = 'markup';
  parent: XmlElement | null = null;

  constructor(readonly source: string) {}
}

/** Whether `node` is `ancestor` or lies within it. */
export function isWithin(node: XmlNode, ancestor: XmlNode): boolean {
  let current: XmlNode | null = node;
  while (current && current !== ancestor) current = current.parent;
  return current === ancestor;
}
