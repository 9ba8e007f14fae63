import { escapeXml } from '../../../wording/escape-xml';
import type { XmlElement, XmlNode } from './nodes';
import type { XmlTree } from './xml-tree';

/** Writes a tree: what was read and not edited comes out exactly as it was. */
export function writeXml(tree: XmlTree): string {
  return tree.surroundings.before + writeNode(tree.root) + tree.surroundings.after;
}

/** Writes one node and what is in it. */
export function writeNode(node: XmlNode): string {
  if (node.kind === 'markup') return node.source;
  if (node.kind === 'text') return node.source ?? escapeText(node.data);
  const open = openTag(node);
  const inside = node.children.map(writeNode).join('');
  if (open.endsWith('/>')) return inside === '' ? open : `${open.slice(0, -2)}>${inside}</${node.name}>`;
  return open + inside + (node.tags?.close || `</${node.name}>`);
}

function openTag(element: XmlElement): string {
  if (element.tags) return element.tags.open;
  const attributes = element.attributes.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${element.name}${attributes.join('')}${element.children.length === 0 ? '/' : ''}>`;
}

/** A carriage return is written as a reference, because a reader makes a line feed of any other. */
function escapeText(text: string): string {
  return escapeXml(text).replace(/\r/g, '&#13;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}
