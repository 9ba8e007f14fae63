import { XmlElement, type XmlAttribute } from '../xml/nodes';
import type { XmlTree } from '../xml/xml-tree';

/** An attribute; its namespace is '' unless its name has a prefix. */
export function attribute(name: string, value: string, namespace = ''): XmlAttribute {
  return { name, namespace, local: name.slice(name.indexOf(':') + 1), value };
}

/** An element with the prefix and namespace of its tree's root, and attributes without a prefix. */
export function likeRoot(
  tree: XmlTree,
  local: string,
  attributes: Readonly<Record<string, string>>,
): XmlElement {
  const { root } = tree;
  const prefix = root.name.slice(0, -root.local.length);
  return new XmlElement(
    prefix + local,
    root.namespace,
    Object.entries(attributes).map(([name, value]) => attribute(name, value)),
  );
}
