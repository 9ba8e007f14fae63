import type { Framework } from '../../framework/framework';
import { parseTag } from '../../framework/tags';
import type { Place, TaggedPlace } from '../../framework/tags';
import type { Control } from '../../ooxml/model';
import { controlsOf } from '../lines';
import type { Line } from '../lines';

const known = new WeakMap<Control, TaggedPlace | null>();

/** What a control's tag says, whichever framework it belongs to; null for a control without a tag of ours. */
export function taggedPlaceOf(control: Control): TaggedPlace | null {
  let place = known.get(control);
  if (place === undefined) {
    place = control.tag === null ? null : parseTag(control.tag);
    known.set(control, place);
  }
  return place;
}

/** The place in a framework that a control's tag names; null for any other control, and another framework's. */
export function placeOf({ edition }: Pick<Framework, 'edition'>, control: Control): Place | null {
  const tagged = taggedPlaceOf(control);
  return tagged?.edition === edition ? tagged.place : null;
}

/** The places in a framework that the tags of the controls in some lines name. */
export function placesIn(framework: Framework, lines: readonly Line[]): Place[] {
  const places: Place[] = [];
  for (const line of lines) {
    for (const control of controlsOf(line)) {
      const place = placeOf(framework, control);
      if (place !== null) places.push(place);
    }
  }
  return places;
}
