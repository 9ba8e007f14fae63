import type { Highlight } from '../../api/resources/reports';
import type { Mark } from '../blocks';

const words: Readonly<Record<Highlight, string>> = { strength: 'Strength', need: 'Need', split: 'Split' };

export function highlightMark(highlight: Highlight | null): Mark | null {
  return highlight === null ? null : { kind: highlight, text: words[highlight] };
}
