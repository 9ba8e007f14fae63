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

/** Escapes what would end text; control characters that XML cannot hold are left out, as Word does. */
function escapeText(text: string): string {
  return withoutControlCharacters(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;');
}

function escapeAttribute(value: string): string {
  return escapeText(value).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}

function withoutControlCharacters(text: string): string {
  return Array.from(text)
    .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
    .join('');
}
