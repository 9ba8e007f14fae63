import type { Collection } from '../api/resources/collections';
import { takingAt } from '../intake/taking';
import { closingText } from '../wording/closing';
import { dayText } from '../wording/dates';

/** How a collection takes summaries at a moment. */
export function takingOf({ state, opensAt, closesAt }: Collection, now: Date) {
  return takingAt({ state, opensAt: new Date(opensAt), closesAt: new Date(closesAt) }, now);
}

/** Whether a collection is open, closed or published, as a sentence or two. */
export function collectionStateText(collection: Collection, now: Date): string {
  const { opensAt, closesAt, publishedAt } = collection;
  const isPast = now.toISOString() >= closesAt;
  switch (takingOf(collection, now)) {
    case 'not yet':
      return `The collection opens on ${dayText(opensAt)}.`;
    case 'open':
      return `The collection closes ${closingText(closesAt)}.`;
    case 'late':
      return `The collection ${isPast ? `closed ${closingText(closesAt)}` : 'is closed'}. What schools send now is late, and still counts.`;
    case 'published':
      return `The collection ${publishedAt === null ? 'is published' : `was published on ${dayText(publishedAt)}`}. It takes no more summaries.`;
  }
}
