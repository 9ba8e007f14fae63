import type { FastifyPluginAsync } from 'fastify';
import { accountOf, askerAt, requireArea } from '../access/principal';
import { requireCollection } from '../collections/manage-collections';
import { route } from '../http/route';
import type { Service } from '../service';
import { noteParticipation } from '../summaries/note-participation';

/** The manager's notes about the area's schools before they have sent anything. */
export const participationRoutes: FastifyPluginAsync<Service> = async (app, { store, now }) => {
  const manager = { permission: ['manager'] as const };

  route(app, 'GET /collections/:id/participation', manager, async (request) => {
    await requireCollection(store, request.params.id);
    // A manager without an area has no schools.
    const area = accountOf(request).area ?? '';
    return { participation: await store.participation.ofArea(request.params.id, area) };
  });

  route(app, 'PUT /collections/:id/participation/:urn', manager, async (request) => {
    const school = await store.schools.find(request.params.urn);
    requireArea(accountOf(request), school?.area ?? null);
    const noted = { urn: request.params.urn, ...request.body };
    await noteParticipation(store, request.params.id, noted, askerAt(now(), request));
    return noted;
  });
};
