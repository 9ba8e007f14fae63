import type { GroupKey } from '../../framework/framework';
import type { Place } from '../../framework/tags';

/** What a form asks to be ticked: an item of the statutory checklist, or the box beside a group of people. */
export type Tickable =
  | { readonly kind: 'statutory'; readonly item: number }
  | { readonly kind: 'involved'; readonly group: GroupKey };

/** What ticking says; for the box beside a group `yes` is ticked and null is not. */
export type TickAnswer = 'yes' | 'no' | null;

/** A tickable as a key of a record: `statutory/3` or `involved/senco`. */
export type TickableKey = `statutory/${number}` | `involved/${string}`;

export function tickableKey(tickable: Tickable): TickableKey {
  return tickable.kind === 'statutory' ? `statutory/${tickable.item}` : `involved/${tickable.group}`;
}

/** A box, and whether it is ticked for some answer. */
export interface AnsweredBox {
  readonly place: Place;
  readonly ticked: boolean;
}

/** The boxes that an answer is given in. */
export function boxesOf(tickable: Tickable, answer: TickAnswer): readonly AnsweredBox[] {
  if (tickable.kind === 'involved') {
    const { group } = tickable;
    return [{ place: { kind: 'involved', group, row: null, field: 'ticked' }, ticked: answer === 'yes' }];
  }
  const { item } = tickable;
  return (['yes', 'no'] as const).map((box) => ({
    place: { kind: 'statutory', item, answer: box },
    ticked: answer === box,
  }));
}
