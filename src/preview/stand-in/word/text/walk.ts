import { isWithin, type XmlElement, type XmlText } from '../../xml/nodes';
import { elementAt, pathTo, type Position } from '../../xml/positions';

/** A stretch of the document between two places. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** The actions on the parts of a span, in document order. */
interface Visitor {
  /** `whole`: the span covers the element from before it to after it. Return false to pass over its inside. */
  enter?(element: XmlElement, whole: boolean): boolean | undefined;
  /** Called where the span goes on beyond the end of an element. */
  leave?(element: XmlElement): void;
  /** The characters `from` to `to` of a text are covered. */
  text?(text: XmlText, from: number, to: number): void;
}

/** Elements whose insides are no text of the document: properties, field codes, drawings, the second choice. */
const asides = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'tblPr',
  'tblGrid',
  'tblPrEx',
  'trPr',
  'tcPr',
  'sectPr',
  'instrText',
  'delInstrText',
  'fldData',
  'ffData',
  'drawing',
  'pict',
  'object',
  'Fallback',
  'rt',
  'txbxContent',
]);

/** Whether an element holds text of the document, or only what belongs to it. */
export function holdsText(element: XmlElement): boolean {
  return !asides.has(element.local);
}

/** Shows a visitor everything that a span touches, what merely holds the span included. */
export function walk(root: XmlElement, span: Span, visitor: Visitor): void {
  visitInside(root, pathTo(span.start), pathTo(span.end), 0, visitor);
}

/** Each path is null where the span goes on beyond this element on that side. */
function visitInside(
  element: XmlElement,
  start: readonly number[] | null,
  end: readonly number[] | null,
  depth: number,
  visitor: Visitor,
): void {
  const first = start?.[depth] ?? 0;
  const last = end ? (end[depth] ?? 0) : element.children.length - 1;
  for (let index = first; index <= last; index += 1) {
    const child = element.children[index];
    const childStart = start && index === first && start.length > depth + 1 ? start : null;
    const childEnd = end && index === last ? end : null;
    // A position with no path further down lies before this child.
    if (!child || (childEnd && childEnd.length === depth + 1)) continue;
    if (child.kind === 'text') {
      const from = childStart?.[depth + 1] ?? 0;
      const to = childEnd ? (childEnd[depth + 1] ?? 0) : child.data.length;
      if (to > from) visitor.text?.(child, from, to);
    } else if (child.kind === 'element' && holdsText(child)) {
      if (visitor.enter?.(child, !childStart && !childEnd) !== false) {
        visitInside(child, childStart, childEnd, depth + 1, visitor);
      }
      if (!childEnd) visitor.leave?.(child);
    }
  }
}

/** The elements of one local name that a span touches, outermost first. */
export function touched(root: XmlElement, span: Span, local: string): XmlElement[] {
  const elements: XmlElement[] = [];
  walk(root, span, {
    enter(element) {
      if (element.local === local) elements.push(element);
      return undefined;
    },
  });
  return elements;
}

/** The outermost nodes that a span covers whole. */
export function covered(root: XmlElement, span: Span): XmlElement[] {
  const elements: XmlElement[] = [];
  walk(root, span, {
    enter(element, whole) {
      if (whole) elements.push(element);
      return !whole;
    },
  });
  return elements;
}

/** The elements of one local name that lie in a span, wholly or in part, and do not enclose it. */
export function within(root: XmlElement, span: Span, local: string): XmlElement[] {
  const start = elementAt(span.start);
  const end = elementAt(span.end);
  return touched(root, span, local).filter((each) => !isWithin(start, each) || !isWithin(end, each));
}
