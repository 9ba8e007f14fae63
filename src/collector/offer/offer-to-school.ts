import type { Area } from '../store/registry/areas';
import type { AreaEvent } from '../store/offer/area-events';
import type { Store } from '../store/store';
import { type ChangeLately, changeLately } from './change-lately';

/** What an area offers to its schools, as one of them sees it beside its next steps. */
export interface Offer {
  readonly area: Pick<Area, 'id' | 'name'>;
  /** The outcomes for which there is something, by number. */
  readonly outcomes: readonly {
    readonly outcome: number;
    /** How the area supports schools here, in plain text; null where it says nothing. */
    readonly support: string | null;
    readonly events: readonly OfferedEvent[];
  }[];
  /** Events that help with every outcome. */
  readonly events: readonly OfferedEvent[];
  /** Whom to ask, in plain text; null where the area says nothing. */
  readonly contact: string | null;
}

export interface OfferedEvent extends Pick<
  AreaEvent,
  'id' | 'title' | 'startsOn' | 'detail' | 'movedAt' | 'movedFrom'
> {
  readonly change: ChangeLately;
}

const supportKey = /^support\/(\d+)$/;

/** What an area offers from the day of a moment on. */
export async function offerOf(store: Store, { id, name }: Area, now: Date): Promise<Offer> {
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
