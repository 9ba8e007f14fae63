import type { FindingPlace } from '../../../assessment/check/finding';
import type { View } from '../../state/view';

/** The view in which a place of the document can be put right; null where that is done in the document. */
export function viewOfPlace(place: FindingPlace): View | null {
  switch (place.kind) {
    case 'school':
      return { kind: 'school', at: 'name' };
    case 'urn':
      return { kind: 'school', at: 'urn' };
    case 'bestFit':
    case 'evidence':
      return { kind: 'aspect', id: place.aspect, at: place.kind };
    case 'statutory':
      return { kind: 'statutory', at: place.item };
    case 'involved':
      return { kind: 'involved', at: 'heading' };
    case 'actions':
      return { kind: 'plan', at: 'heading' };
    case 'plan':
      return { kind: 'plan', at: place.row ?? 'heading' };
    case 'outcome':
    case 'addedRow':
      return null;
  }
}
