import { randomUUID } from 'node:crypto';
import type { Urn } from '../framework/identifiers';
import { type InventedData, inventedData } from './invented-data';
import type { InventedCollection } from './invented-collection';
import { inventedArea, type InventedSchool } from './invented-schools';
import { acceptSummary } from '../collector/summaries/accept-summary';
import { newSecret } from '../collector/access/secret';
import type { School } from '../collector/store/registry/schools';
import type { Store } from '../collector/store/store';
import { frameworks, hertfordshire2019 } from '../framework/frameworks';

const county = { id: 'demonstration', name: 'Meadowshire (invented)' };

/** How long after its end a collection was published, in milliseconds. */
const untilPublished = 28 * 24 * 60 * 60 * 1000;

/** Whether a collector holds the invented area already. */
export async function isFilled(store: Store): Promise<boolean> {
  return (await store.areas.find(inventedArea.id)) !== null;
}

/** Whether a collector may be filled: not where that would mix with areas, or change collections, of somebody. */
export async function mayBeFilled(store: Store, now: Date): Promise<boolean> {
  if ((await store.areas.list()).length > 0) return false;
  const taken = new Set((await store.collections.list()).map(({ id }) => id));
  return !inventedData(hertfordshire2019, now).collections.some(({ id }) => taken.has(id));
}

/**
 * Fills a collector with the invented area: its schools and one more, what they sent over three years, what the
 * manager noted, and what the area offers. To be used in a transaction.
 *
 * @param another the preview's school, which has sent nothing yet
 */
export async function fillDemonstration(
  store: Store,
  another: { readonly urn: Urn; readonly name: string },
  now: Date,
): Promise<void> {
  const invented = inventedData(hertfordshire2019, now);
  await store.areas.saveCounty(county);
  await store.areas.save({ ...invented.area, county: county.id });
  const primary = { area: inventedArea.id, phase: 'Primary', type: 'Community school' };
  await store.schools.saveAll([...invented.schools, { ...another, ...primary }].map(registered));
  // Keys that nobody has: the invented schools sent with one.
  const keys = invented.schools.map(({ urn }) => ({ urn, key: newSecret() }));
  await store.schoolKeys.add(keys, invented.collections[0]?.opensAt ?? now);
  const underWay = invented.collections.at(-1);
  for (const each of invented.collections) await fillCollection(store, each, each === underWay);
  await fillOffer(store, invented, now);
  await store.audit.add(
    { at: now, actor: 'command-line' },
    'demonstration.filled',
    `area:${inventedArea.id}`,
    { schools: invented.schools.length },
  );
}

function registered({ urn, name, area, phase, type }: InventedSchool): School {
  return {
    ...{ urn, name, area, phase, type },
    status: 'open',
    closedOn: null,
    successor: null,
    localAuthority: null,
    address: 'Meadow Vale (invented)',
    contactEmail: `office.${urn}@meadow-vale.example`,
  };
}

/** Everything is taken as it would have come, while the collection was open; only then is it published. */
async function fillCollection(
  store: Store,
  { id, name, opensAt, closesAt, arrivals, participation }: InventedCollection,
  isUnderWay: boolean,
): Promise<void> {
  const collection = { id, name, framework: hertfordshire2019.edition, opensAt, closesAt };
  await store.collections.save(collection);
  for (const note of participation) await store.participation.save(id, note);
  for (const { summary, receivedAt } of arrivals) {
    const arrival = { urn: summary.school.urn, receivedAt, source: 'pane' } as const;
    await acceptSummary(summary, arrival, store, frameworks);
  }
  if (isUnderWay) return;
  const publishedAt = new Date(closesAt.getTime() + untilPublished);
  await store.collections.save({ ...collection, state: 'published', publishedAt });
  await store.collections.keepPlaces(id);
}

async function fillOffer(store: Store, { area, offer }: InventedData, now: Date): Promise<void> {
  for (const [key, text] of Object.entries(offer.texts)) {
    await store.areaTexts.save(area.id, { key, text }, now);
  }
  for (const { isNew, movedFrom, ...event } of offer.events) {
    const at = now.toISOString();
    await store.areaEvents.save({
      ...event,
      id: randomUUID(),
      area: area.id,
      movedAt: movedFrom === null ? null : at,
      movedFrom,
      createdAt: isNew ? at : null,
      changedAt: null,
    });
  }
}
