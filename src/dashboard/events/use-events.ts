import type { AreaEvent } from '../../api/resources/area-offer';
import { useDashboard } from '../dashboard-context';
import { type ChangingList, useChangingAnswer } from '../api/use-changing-answer';

/** An area's events, the earliest first. */
export type Events = ChangingList<AreaEvent>;

export function useEvents(area: string): Events {
  const { api } = useDashboard();
  const events = useChangingAnswer(`events ${area}`, () => api.areaEvents(area));
  return { ...events, items: [...events.items].sort(byDay) };
}

function byDay(one: AreaEvent, other: AreaEvent): number {
  if (one.startsOn === other.startsOn) return one.title.localeCompare(other.title, 'en-GB');
  return one.startsOn < other.startsOn ? -1 : 1;
}
