import type { FastifyPluginAsync } from 'fastify';
import type { ContactRequest as SeenRequest } from '../../api/resources/contact-requests';
import { accountOf, type Principal, principalOf, schoolOf } from '../access/principal';
import { collectionAsked, findCollection } from '../collections/find-collection';
import { route } from '../http/route';
import type { Service } from '../service';
import type { ContactRequest, ContactRequestPage } from '../store/offer/contact-requests';
import { askForContact } from '../sharing/ask-for-contact';
import { areaOfSchool, offersAround, isOffered } from '../sharing/offers';
import { answerOffer, introduce, offerTo, withdrawRequest } from '../sharing/put-in-touch';
import { pageOf, partOf } from './page';

/**
 * Sharing and contact requests: a school asks, the manager chooses the school that is asked, that school agrees, and
 * both are told.
 */
export const contactRequestRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store, now } = service;
  const school = { permission: ['school'] as const };
  const manager = { permission: ['manager'] as const };

  route(app, 'GET /sharing', school, async (request) => {
    const urn = schoolOf(request);
    const found = await collectionAsked(service, request.query.collection);
    const aspects = await offersAround(store, found, { urn, area: await areaOfSchool(store, urn) });
    return { collection: found.collection.id, aspects };
  });

  route(app, 'GET /contact-requests', { permission: ['school', 'manager'] }, async (request) => {
    const principal = principalOf(request);
    const page = pageOf(request.query, cursorIn);
    const longer = { ...page, limit: page.limit + 1 };
    const { contactRequests } = store;
    const read =
      principal.kind === 'school'
        ? await contactRequests.ofSchool(principal.urn, longer)
        : await contactRequests.ofArea(principal.area ?? '', longer);
    const { items, next } = partOf(read, page, ({ createdAt, id }) => ({ createdAt, id }));
    const offered = await offersOf(store, principal, items);
    return { items: items.map((one) => seenBy(principal, one, offered)), next };
  });

  route(app, 'POST /contact-requests', school, async (request) => {
    const found = await findCollection(service, request.body.collection);
    const wish = { urn: schoolOf(request), aspect: request.body.aspect, at: now() };
    return seenBy(principalOf(request), await askForContact(store, found, wish));
  });

  route(app, 'POST /contact-requests/:id/offer', manager, async (request) => {
    const step = { id: request.params.id, by: accountOf(request), at: now() };
    return seenBy(step.by, await offerTo(store, step, request.body.school));
  });

  route(app, 'POST /contact-requests/:id/answer', { permission: ['school', 'manager'] }, async (request) => {
    const step = { id: request.params.id, by: principalOf(request), at: now() };
    return seenBy(step.by, await answerOffer(store, step, request.body.agrees));
  });

  route(app, 'POST /contact-requests/:id/introduction', manager, async (request) => {
    const step = { id: request.params.id, by: accountOf(request), at: now() };
    return seenBy(step.by, await introduce(store, step));
  });

  route(app, 'POST /contact-requests/:id/withdrawal', school, async (request) => {
    const step = { id: request.params.id, by: principalOf(request), at: now() };
    return seenBy(step.by, await withdrawRequest(store, step));
  });
};

type Cursor = NonNullable<ContactRequestPage['after']>;

function cursorIn(held: unknown): Cursor | null {
  const { createdAt, id } = { ...(held as Partial<ContactRequest> | null) };
  return typeof createdAt === 'string' && typeof id === 'string' ? { createdAt, id } : null;
}

/** By request, whether the school that is asked offers the aspect still; only a manager may know. */
type StillOffered = ReadonlyMap<string, boolean>;

async function offersOf(
  store: Service['store'],
  principal: Principal,
  requests: readonly ContactRequest[],
): Promise<StillOffered> {
  const offered = new Map<string, boolean>();
  if (principal.kind === 'school') return offered;
  for (const { id, collection, aspect, to } of requests) {
    if (to === null) continue;
    const standing = await store.standings.find(collection, to.urn);
    offered.set(id, standing !== null && isOffered(standing, aspect));
  }
  return offered;
}

/**
 * The manager sees both schools, each school itself. The one that is asked is told who asks once it has agreed; the
 * one that asks is told whom it is put in touch with once that school has agreed and the manager has introduced them.
 */
function seenBy(
  principal: Principal,
  request: ContactRequest,
  offered: StillOffered = new Map(),
): SeenRequest {
  const { from, to } = request;
  const isStillOffered = offered.get(request.id) ?? null;
  const asking = { urn: from.urn, name: from.name };
  if (principal.kind === 'account') return { ...request, from: asking, to, isStillOffered };
  if (principal.urn === from.urn) {
    return { ...request, isStillOffered, from: asking, to: request.state === 'introduced' ? to : null };
  }
  const isTold = request.state === 'agreed' || request.state === 'introduced';
  return { ...request, isStillOffered, from: isTold ? asking : null, to };
}
