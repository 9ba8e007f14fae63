import { valueOf } from '../xml/attributes';
import type { XmlElement } from '../xml/parse-xml';

/** True for a border (ST_Border) that draws a line. */
export function isLine(element: XmlElement): boolean {
  return !['none', 'nil', undefined].includes(valueOf(element));
}

/** How a border looks: its line, its thickness in eighths of a point and its colour. */
export function lookOf(element: XmlElement): string {
  const { attributes } = element;
  return `${attributes['w:val'] ?? ''} ${attributes['w:sz'] ?? ''} ${attributes['w:color'] ?? ''}`;
}
