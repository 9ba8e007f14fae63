import { parseTag } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import type { Control } from '../../ooxml/model';
import { controlsOf } from '../lines';
import type { Line } from '../lines';

const known = new WeakMap<Control, Place | null>();

/** The place that a control's tag names; null for a control without a tag of ours. */
export function placeOf(control: Control): Place | null {
  let place = known.get(control);
  if (place === undefined) {
    place = control.tag === null ? null : parseTag(control.tag);
    known.set(control, place);
  }
  return place;
}

/** The places that the tags of the controls in some lines name. */
export function placesIn(lines: readonly Line[]): Place[] {
  const places: Place[] = [];
  for (const line of lines) {
    for (const control of controlsOf(line)) {
      const place = placeOf(control);
      if (place !== null) places.push(place);
    }
  }
  return places;
}
