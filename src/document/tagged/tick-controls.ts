import type { Framework } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import type { Story } from '../../ooxml/model';
import { TaggedFields } from './tagged-fields';
import { boxesOf, tickableKey } from './tickable';
import type { Tickable, TickableKey } from './tickable';
import { typedSign, typedWord, usedSign } from '../marks/typed-sign';
import type { UsedSign } from '../marks/typed-sign';

/**
 * What a document has for an answer that is ticked. `boxes`: check boxes. `tick` and `cross`: rich-text controls
 * in the cells under YES and NO, for the sign that the checklist uses. `words`: one rich-text control for the
 * whole answer.
 */
export type TickControls = 'boxes' | UsedSign | 'words';

/** The controls for everything that can be ticked in a document. What has none that could take it is left out. */
export function tickControls(framework: Framework, story: Story): ReadonlyMap<TickableKey, TickControls> {
  const fields = new TaggedFields(framework, story);
  const types = new Map(story.controls.map(({ tag, type }) => [tag, type]));
  const isAll = (type: 'checkBox' | 'richText', places: readonly Place[]) =>
    places.every((place) => types.get(tagOf(framework, place)) === type);
  const checklist = framework.statutory.items.flatMap(({ number }) =>
    boxesOf({ kind: 'statutory', item: number }, null),
  );
  const used = usedSign(checklist.map(({ place }) => fields.text(place) ?? ''));
  const controlsOf = (tickable: Tickable): TickControls | null => {
    const places = boxesOf(tickable, null).map(({ place }) => place);
    if (isAll('checkBox', places)) return 'boxes';
    const holdSigns = places.every((place) => typedSign(fields.text(place) ?? '', true, used) !== null);
    if (isAll('richText', places)) return holdSigns ? used : null;
    if (tickable.kind === 'involved') return null;
    const whole: Place = { kind: 'statutory', item: tickable.item, answer: null };
    const holdsWord = typedWord(framework, fields.text(whole) ?? '', null) !== null;
    return isAll('richText', [whole]) && holdsWord ? 'words' : null;
  };
  const tickables: readonly Tickable[] = [
    ...framework.statutory.items.map(({ number }) => ({ kind: 'statutory' as const, item: number })),
    ...framework.involvement.groups.map(({ key }) => ({ kind: 'involved' as const, group: key })),
  ];
  return new Map(
    tickables.flatMap((tickable) => {
      const controls = controlsOf(tickable);
      return controls === null ? [] : [[tickableKey(tickable), controls] as const];
    }),
  );
}
