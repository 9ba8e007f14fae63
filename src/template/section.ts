import { w } from './wordprocessing';
import { element, type Xml } from './xml';

/** A4, in twentieths of a point. */
const shortSide = 11906;
const longSide = 16838;
const margin = 1020;

export type Orientation = 'portrait' | 'landscape';

/** The width between the margins, in twentieths of a point. */
export function textWidth(orientation: Orientation): number {
  return (orientation === 'portrait' ? shortSide : longSide) - 2 * margin;
}

/** The properties of a section that begins on a new page of A4. */
export function section(orientation: Orientation, footerRelationship: string): Xml {
  const size =
    orientation === 'portrait'
      ? { w: shortSide, h: longSide }
      : { w: longSide, h: shortSide, orient: 'landscape' };
  return w('sectPr', {}, [
    element('w:footerReference', { 'w:type': 'default', 'r:id': footerRelationship }),
    w('type', { val: 'nextPage' }),
    w('pgSz', size),
    w('pgMar', {
      top: margin,
      right: margin,
      bottom: margin,
      left: margin,
      header: 510,
      footer: 510,
      gutter: 0,
    }),
  ]);
}
