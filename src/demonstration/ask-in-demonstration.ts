import { inventedArea } from './invented-schools';
import { findCollection } from '../collector/collections/find-collection';
import { askForContact } from '../collector/sharing/ask-for-contact';
import { isOffered } from '../collector/sharing/offers';
import { answerOffer, offerTo } from '../collector/sharing/put-in-touch';
import type { Standing } from '../collector/store/submissions/standings';
import type { Store } from '../collector/store/store';
import { frameworks, hertfordshire2019 } from '../framework/frameworks';
import { aspectsOf } from '../framework/lookup';
import type { Urn } from '../framework/identifiers';

/** A school at the lowest level of an aspect, and one that offers to be asked about it. */
interface Pair {
  readonly aspect: string;
  readonly asking: Standing;
  readonly offering: Standing;
}

/** How far the requests of the demonstration have come; one for each. */
const requests = ['asked', 'asked', 'offered', 'agreed'] as const;

/** The digit of the lowest level in packed ratings. */
const lowest = '1';

/**
 * Lets schools of the invented area ask to be put in touch, so that the manager's queue is not empty. To be used
 * in the transaction that has filled the collector and made the manager's account.
 */
export async function askInDemonstration(store: Store, at: Date): Promise<void> {
  const open = await store.collections.openAt(at);
  const manager = (await store.accounts.list()).find(({ area }) => area === inventedArea.id);
  if (open === null || manager === undefined) throw new Error('The demonstration is not filled.');
  const by = { kind: 'account', id: manager.id, role: manager.role, area: manager.area } as const;
  const found = await findCollection({ store, frameworks }, open.id);
  const standings = await store.standings.of(open.id, { area: inventedArea.id });
  const pairs = pairsIn(standings);
  for (const [place, state] of requests.entries()) {
    const pair = pairs[place];
    if (pair === undefined) return;
    const { aspect, asking, offering } = pair;
    const { id } = await askForContact(store, found, { urn: asking.urn, aspect, at });
    if (state === 'asked') continue;
    await offerTo(store, { id, by, at }, offering.urn);
    if (state === 'agreed') {
      await answerOffer(store, { id, by: { kind: 'school', urn: offering.urn }, at }, true);
    }
  }
}

/** Pairs of which each has another aspect and another school that asks. */
function pairsIn(standings: readonly Standing[]): readonly Pair[] {
  const taken = new Set<Urn>();
  return aspectsOf(hertfordshire2019).flatMap(({ id: aspect }, place): Pair[] => {
    const offering = standings.find((standing) => isOffered(standing, aspect));
    const asking = standings.find(({ urn, ratings }) => ratings[place] === lowest && !taken.has(urn));
    if (offering === undefined || asking === undefined) return [];
    taken.add(asking.urn);
    return [{ aspect, asking, offering }];
  });
}
