import type { Framework } from '../../framework/framework';
import { placeIn } from '../../framework/tags';
import type { Place } from '../../framework/tags';

/** What one look at a document in Word shows without its OOXML. */
export interface Glance {
  /** The text of the whole document, as Word's object model gives it. */
  readonly text: string;
  /** The tagged controls in the document's order. */
  readonly controls: readonly GlancedControl[];
}

export interface GlancedControl {
  readonly tag: string;
  /** As Word's object model gives it: \r or \n between paragraphs, and maybe a placeholder. */
  readonly text: string;
  /** What the control shows when it is empty. */
  readonly placeholder: string;
  /** `mixed` where some of the words are highlighted, or in several colours. */
  readonly highlight: 'none' | 'marked' | 'mixed';
}

/** A control with the place that its tag names. */
export interface GlancedPlace extends GlancedControl {
  readonly place: Place;
}

/** The controls whose tags name a place in a framework. */
export function placesOf(framework: Framework, { controls }: Glance): GlancedPlace[] {
  return controls.flatMap((control) => {
    const place = placeIn(framework, control.tag);
    return place === null ? [] : [{ ...control, place }];
  });
}

/**
 * The document's text without that of some controls. Two looks with the same rest differ in nothing but what
 * stands in those controls.
 *
 * @param isTakenOut true for the controls whose text is left out
 * @returns null where the text of a control is not found in its turn, as Word may give it in another form
 */
export function textOutside(
  framework: Framework,
  glance: Glance,
  isTakenOut: (tag: string) => boolean,
): string | null {
  let rest = '';
  let at = 0;
  for (const { tag, text, place } of placesOf(framework, glance)) {
    const takenOut = isTakenOut(tag);
    // Statements are long, and hold the search to the row in which a short answer stands.
    if (text === '' || (!takenOut && place.kind !== 'statement')) continue;
    const found = glance.text.indexOf(text, at);
    if (found < 0) return null;
    const end = found + text.length;
    rest += glance.text.slice(at, takenOut ? found : end);
    at = end;
  }
  return rest + glance.text.slice(at);
}
