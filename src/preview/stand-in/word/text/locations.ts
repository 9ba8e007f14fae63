import { orderInText } from './story-range';
import type { Span } from './walk';
import type { XmlElement } from '../../xml/nodes';
import { comparePositions } from '../../xml/positions';

/** How a range lies to another one, in the words of `Word.LocationRelation`. */
type LocationRelation =
  | 'Unrelated'
  | 'Equal'
  | 'ContainsStart'
  | 'ContainsEnd'
  | 'Contains'
  | 'InsideStart'
  | 'InsideEnd'
  | 'Inside'
  | 'AdjacentBefore'
  | 'OverlapsBefore'
  | 'Before'
  | 'AdjacentAfter'
  | 'OverlapsAfter'
  | 'After';

/** How `span` lies to `other`. The borders of runs and controls take up no room. */
export function compareSpans(root: XmlElement, span: Span, other: Span): LocationRelation {
  const starts = Math.sign(orderInText(root, span.start, other.start));
  const ends = Math.sign(orderInText(root, span.end, other.end));
  if (starts === 0 && ends === 0) return 'Equal';
  const endToStart = orderInText(root, span.end, other.start);
  const startToEnd = orderInText(root, span.start, other.end);
  if (endToStart < 0) return 'Before';
  if (startToEnd > 0) return 'After';
  if (starts === 0) return ends > 0 ? 'ContainsStart' : 'InsideStart';
  if (ends === 0) return starts < 0 ? 'ContainsEnd' : 'InsideEnd';
  if (endToStart === 0) return 'AdjacentBefore';
  if (startToEnd === 0) return 'AdjacentAfter';
  if (starts < 0) return ends > 0 ? 'Contains' : 'OverlapsBefore';
  return ends < 0 ? 'Inside' : 'OverlapsAfter';
}

/** The least span that covers both. */
export function unite(a: Span, b: Span): Span {
  return {
    start: comparePositions(a.start, b.start) <= 0 ? a.start : b.start,
    end: comparePositions(a.end, b.end) >= 0 ? a.end : b.end,
  };
}

/** The common part of two spans; null where they do not meet. */
export function intersect(a: Span, b: Span): Span | null {
  const start = comparePositions(a.start, b.start) >= 0 ? a.start : b.start;
  const end = comparePositions(a.end, b.end) <= 0 ? a.end : b.end;
  return comparePositions(start, end) <= 0 ? { start, end } : null;
}
