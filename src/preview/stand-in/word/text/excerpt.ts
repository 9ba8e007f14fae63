import { XmlElement, XmlText, type XmlNode } from '../../xml/nodes';
import { pathTo } from '../../xml/positions';
import type { Region } from '../tables/region';
import { holdsText } from './walk';
import type { WordDocument } from '../word-document';

/**
 * The main part with nothing in its body but a region, as `getOoxml` of that region gives it: what encloses
 * it comes along, cut down to the same stretch.
 */
export function excerpt(document: WordDocument, region: Region): XmlElement {
  const { root, body, options } = document;
  const excerpted = cut(root, pathTo(region.whole.start), pathTo(region.whole.end), 0);
  const section = body.child('sectPr');
  if (section) excerpted.child('body')?.children.push(copyOf(section));
  if (options.dropsNestedControls && region.element?.local === 'sdt') dropNested(excerpted);
  return excerpted;
}

function cut(
  element: XmlElement,
  start: readonly number[] | null,
  end: readonly number[] | null,
  depth: number,
): XmlElement {
  const copy = new XmlElement(element.name, element.namespace, element.attributes, element.tags);
  const first = start?.[depth] ?? 0;
  const last = end ? (end[depth] ?? 0) : element.children.length - 1;
  for (const [index, child] of element.children.entries()) {
    const inside = index >= first && index <= last;
    const childStart = start && index === first && start.length > depth + 1 ? start : null;
    const childEnd = end && index === last ? end : null;
    const endsHere = childEnd?.length === depth + 1;
    if (!inside || endsHere) {
      // Properties belong to what encloses the region, wherever the region begins.
      if (child.kind === 'element' && !holdsText(child) && isProperties(child)) adopt(copy, copyOf(child));
    } else if (child.kind === 'text') {
      const to = childEnd ? (childEnd[depth + 1] ?? 0) : child.data.length;
      const from = childStart?.[depth + 1] ?? 0;
      adopt(
        copy,
        new XmlText(child.data.slice(from, to), from === 0 && to === child.data.length ? child.source : null),
      );
    } else if (child.kind === 'element') {
      adopt(copy, childStart || childEnd ? cut(child, childStart, childEnd, depth + 1) : copyOf(child));
    }
  }
  return copy;
}

function isProperties(element: XmlElement): boolean {
  return element.local === 'tblGrid' || (element.local.endsWith('Pr') && element.local !== 'sectPr');
}

function copyOf(element: XmlElement): XmlElement {
  return cut(element, null, null, 0);
}

function adopt(parent: XmlElement, node: XmlNode): void {
  parent.children.push(node);
  node.parent = parent;
}

/** Leaves out every control that lies in another one, with its content. */
function dropNested(root: XmlElement): void {
  for (const outer of root.descendants('sdt')) {
    for (const nested of outer.descendants('sdt')) {
      const siblings = nested.parent?.children;
      siblings?.splice(siblings.indexOf(nested), 1);
    }
  }
}
