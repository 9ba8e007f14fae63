import type { OfferedEvent } from '../../api/resources/area-offer';
import type { AreaEvent } from '../store/offer/area-events';

/** The time for which a change counts as recent, in milliseconds. */
const lately = 60 * 24 * 60 * 60 * 1000;

/**
 * The change of an event in the last 60 days. A new event whose day has changed since counts as changed,
 * because schools may know the old day; one whose words have changed is still new.
 */
export function changeLately(
  { createdAt, changedAt, movedAt }: Pick<AreaEvent, 'createdAt' | 'changedAt' | 'movedAt'>,
  now: Date,
): OfferedEvent['change'] {
  const since = new Date(now.getTime() - lately).toISOString();
  const isLate = (moment: string | null) => moment !== null && moment >= since;
  if (isLate(movedAt)) return 'changed';
  if (isLate(createdAt)) return 'new';
  return isLate(changedAt) ? 'changed' : null;
}
