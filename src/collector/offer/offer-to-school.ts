import type { AreaOffer, OfferedEvent } from '../../api/resources/area-offer';
import type { Area } from '../store/registry/areas';
import type { AreaEvent } from '../store/offer/area-events';
import type { Store } from '../store/store';
import { changeLately } from './change-lately';

const supportKey = /^support\/(\d+)$/;

/** The offer of an area, from the day of a moment on. */
export async function offerOf(store: Store, { id, name }: Area, now: Date): Promise<AreaOffer> {
  const texts = await store.areaTexts.ofArea(id);
  const events = await store.areaEvents.ofArea(id, now.toISOString().slice(0, 10));
  const supports = new Map(
    texts.flatMap(({ key, text }): [number, string][] => {
      const number = supportKey.exec(key)?.[1];
      return number === undefined ? [] : [[Number(number), text]];
    }),
  );
  const numbers = new Set(supports.keys());
  for (const { outcome } of events) if (outcome !== null) numbers.add(outcome);
  const eventsFor = (outcome: number | null) =>
    events.filter((event) => event.outcome === outcome).map((event) => offered(event, now));
  return {
    area: { id, name },
    outcomes: [...numbers]
      .sort((one, other) => one - other)
      .map((outcome) => ({
        outcome,
        support: supports.get(outcome) ?? null,
        events: eventsFor(outcome),
      })),
    events: eventsFor(null),
    contact: texts.find(({ key }) => key === 'contact')?.text ?? null,
  };
}

function offered(event: AreaEvent, now: Date): OfferedEvent {
  const { id, title, startsOn, detail, movedAt, movedFrom } = event;
  return { id, title, startsOn, detail, movedAt, movedFrom, change: changeLately(event, now) };
}
