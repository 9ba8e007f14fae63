import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { accountOf, actorOf, requireArea } from '../access/principal';
import { requireCollection } from '../collections/manage-collections';
import { collectionId } from '../schemas/collection';
import { participationDays, participationNote, participationNotes } from '../schemas/participation';
import { urn } from '../schemas/school';
import type { Service } from '../service';
import { noteParticipation } from '../summaries/note-participation';

const ofCollection = { type: 'object', properties: { id: collectionId }, required: ['id'] } as const;
const ofSchool = {
  type: 'object',
  properties: { id: collectionId, urn },
  required: ['id', 'urn'],
} as const;

/** What a manager notes about the own area's schools before they have sent anything. */
export const participationRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, now }) => {
  const config = { permission: ['manager'] as const };

  app.get(
    '/collections/:id/participation',
    { config, schema: { params: ofCollection, response: { 200: participationNotes } } },
    async (request) => {
      await requireCollection(store, request.params.id);
      // A manager without an area has no schools.
      const area = accountOf(request).area ?? '';
      return { participation: await store.participation.ofArea(request.params.id, area) };
    },
  );

  app.put(
    '/collections/:id/participation/:urn',
    { config, schema: { params: ofSchool, body: participationDays, response: { 200: participationNote } } },
    async (request) => {
      const account = accountOf(request);
      const school = await store.schools.find(request.params.urn);
      requireArea(account, school?.area ?? null);
      const noted = { urn: request.params.urn, ...request.body };
      await noteParticipation(store, request.params.id, noted, { actor: actorOf(account), at: now() });
      return noted;
    },
  );
};
