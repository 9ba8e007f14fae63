import type { FastifyPluginAsync } from 'fastify';
import type { ParticipationNote } from '../../api/resources/collections';
import type { CollectionId } from '../../framework/identifiers';
import { accountOf, askerAt, requireArea } from '../access/principal';
import { requireCollection } from '../collections/manage-collections';
import { route } from '../http/route';
import type { Service } from '../service';
import type { Actor } from '../store/access/audit';
import type { Store } from '../store/store';

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

/**
 * Notes when a school of the registry was briefed about a collection and when it started.
 *
 * @throws Problem where there is no such collection
 */
async function noteParticipation(
  store: Store,
  collection: CollectionId,
  noted: ParticipationNote,
  by: Actor,
): Promise<void> {
  await store.transaction(async (inside) => {
    await requireCollection(inside, collection);
    await inside.participation.save(collection, noted);
    const { urn, ...days } = noted;
    await inside.audit.add(by, 'participation.noted', `school:${urn}`, { collection, ...days });
  });
}
