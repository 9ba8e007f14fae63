import { randomUUID } from 'node:crypto';
import type { Urn } from '../../framework/identifiers';
import type { FoundCollection } from '../collections/find-collection';
import { Problem } from '../problems/problem';
import type { ContactRequest } from '../store/offer/contact-requests';
import type { Store } from '../store/store';
import { areaOfSchool, offersAround } from './offers';

/**
 * Notes that a school wants to be put in touch about an aspect. By asking it agrees that the school which the
 * manager chooses is told who asks, once that school agrees too.
 *
 * @throws Problem where nobody offers the aspect, or the school waits for it already
 */
export async function askForContact(
  store: Store,
  found: FoundCollection,
  { urn, aspect, at }: { readonly urn: Urn; readonly aspect: string; readonly at: Date },
): Promise<ContactRequest> {
  const collection = found.collection.id;
  const id = randomUUID();
  return store.transaction(async (within) => {
    const area = await areaOfSchool(within, urn);
    const offers = await offersAround(within, found, { urn, area });
    if (!offers.some((offer) => offer.aspect === aspect && offer.schools > 0)) {
      throw new Problem('nobody-offers', `No other school of your area offers to share ${aspect}.`, 'aspect');
    }
    if (await within.contactRequests.isPending(collection, aspect, urn)) {
      throw new Problem(
        'already-asked',
        `Your school has asked to be put in touch about ${aspect} already. Your DSPL manager has it.`,
        'aspect',
      );
    }
    await within.contactRequests.add({ id, collection, aspect, fromSchool: urn, at });
    await within.audit.add({ at, actor: `school:${urn}` }, 'contact-request.asked', `contact-request:${id}`, {
      collection,
      aspect,
    });
    return findRequest(within, id);
  });
}

/** A request that has just been written or seen, as it is now. */
export async function findRequest(store: Store, id: string): Promise<ContactRequest> {
  const request = await store.contactRequests.find(id);
  if (request === null) throw new Problem('not-found', 'There is no such request.');
  return request;
}
