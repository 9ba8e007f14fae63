import type { FastifyPluginAsync } from 'fastify';
import { accountOf, askerAt, requireArea } from '../access/principal';
import { findCollection } from '../collections/find-collection';
import { route } from '../http/route';
import type { Service } from '../service';
import { recordConsent } from '../summaries/consents';

/** What schools have agreed to by e-mail or telephone, as their manager records it. */
export const consentRoutes: FastifyPluginAsync<Service> = async (app, service) => {
  const { store, now } = service;
  const manager = { permission: ['manager'] as const };

  route(app, 'GET /collections/:id/consents/:urn', manager, async (request) => {
    const { id, urn } = request.params;
    const school = await store.schools.find(urn);
    requireArea(accountOf(request), school?.area ?? null);
    const { collection } = await findCollection(service, id);
    return { recorded: await store.recordedConsents.find(collection.id, urn) };
  });

  route(app, 'PUT /collections/:id/consents/:urn', manager, async (request) => {
    const { id, urn } = request.params;
    const school = await store.schools.find(urn);
    requireArea(accountOf(request), school?.area ?? null);
    const found = await findCollection(service, id);
    return { recorded: await recordConsent(store, found, urn, request.body, askerAt(now(), request)) };
  });
};
