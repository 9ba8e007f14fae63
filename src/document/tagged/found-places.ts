import type { Place } from '../../framework/tags';
import type { Line } from '../lines';

/** Where an answer stands, or would stand, in a document that need not have controls. */
export interface FoundPlace {
  readonly place: Place;
  /** Paragraphs by their index in the story, in order. */
  readonly paragraphs: readonly number[];
  /** What stands before the answer in the only paragraph, such as `School name: `; '' for nothing. */
  readonly label: string;
}

/** Collects where answers stand while a document is read. */
export class FoundPlaces {
  private readonly places: FoundPlace[] = [];

  add(place: Place, lines: readonly Line[], label = ''): void {
    this.places.push({ place, paragraphs: lines.map(({ paragraph }) => paragraph.index), label });
  }

  /** In the order in which they were read. */
  get all(): readonly FoundPlace[] {
    return this.places;
  }
}
