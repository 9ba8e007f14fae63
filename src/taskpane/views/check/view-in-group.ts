import type { Finding } from '../../../assessment/check/finding';
import type { View } from '../../state/view';
import { viewOfPlace } from './view-of-place';

/**
 * The view of the first of these findings that the pane can show, with the way on to the others; null where it can
 * show none.
 */
export function viewInGroup(findings: readonly Finding[]): View | null {
  for (const [at, { kind, place }] of findings.entries()) {
    const view = viewOfPlace(place);
    if (view !== null)
      return { ...view, through: { kind, rest: findings.slice(at + 1).map((each) => each.place) } };
  }
  return null;
}
