import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { everyAccount } from '../access/permission';
import { actorOf, principalOf } from '../access/principal';
import {
  addCollection,
  changeCollection,
  moveCollection,
  requireCollection,
} from '../collections/manage-collections';
import { Problem } from '../problems/problem';
import {
  collection,
  collectionChanges,
  collectionId,
  collectionState,
  keptCollection,
  newCollection,
} from '../schemas/collection';
import type { Service } from '../service';
import type { Collection } from '../store/collections/collections';

const params = { type: 'object', properties: { id: collectionId }, required: ['id'] } as const;
const listed = {
  type: 'object',
  properties: { collections: { type: 'array', items: keptCollection } },
  required: ['collections'],
  additionalProperties: false,
} as const;
const stateBody = {
  type: 'object',
  properties: { state: collectionState },
  required: ['state'],
  additionalProperties: false,
} as const;

/** Rounds of collecting: which is open, and keeping them. */
export const collectionRoutes: FastifyPluginAsyncTypebox<Service> = async (
  app,
  { store, frameworks, now },
) => {
  const administrator = { permission: ['administrator'] as const };
  const byWhom = (request: Parameters<typeof principalOf>[0]) => ({
    actor: actorOf(principalOf(request)),
    at: now(),
  });

  app.get(
    '/collections/current',
    { config: { permission: 'anyone' }, schema: { response: { 200: collection } } },
    async () => {
      const current = await store.collections.openAt(now());
      if (current === null) {
        throw new Problem(
          'no-open-collection',
          'No collection is open at the moment. Ask your DSPL manager when one is.',
        );
      }
      const { id, name, framework, opensAt, closesAt } = current;
      return { id, name, framework, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
    },
  );

  app.get(
    '/collections',
    { config: { permission: everyAccount }, schema: { response: { 200: listed } } },
    async () => ({ collections: (await store.collections.list()).map(shown) }),
  );

  app.get(
    '/collections/:id',
    { config: { permission: everyAccount }, schema: { params, response: { 200: keptCollection } } },
    async (request) => shown(await requireCollection(store, request.params.id)),
  );

  app.post(
    '/collections',
    { config: administrator, schema: { body: newCollection, response: { 201: keptCollection } } },
    async (request, reply) => {
      const { id, opensAt, closesAt, ...rest } = request.body;
      const plan = { ...rest, opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
      const added = await addCollection(store, frameworks, id, plan, byWhom(request));
      return reply.code(201).send(shown(added));
    },
  );

  app.patch(
    '/collections/:id',
    { config: administrator, schema: { params, body: collectionChanges, response: { 200: keptCollection } } },
    async (request) => {
      const { opensAt, closesAt, ...rest } = request.body;
      const changes = {
        ...rest,
        ...(opensAt !== undefined && { opensAt: new Date(opensAt) }),
        ...(closesAt !== undefined && { closesAt: new Date(closesAt) }),
      };
      return shown(await changeCollection(store, frameworks, request.params.id, changes, byWhom(request)));
    },
  );

  app.put(
    '/collections/:id/state',
    { config: administrator, schema: { params, body: stateBody, response: { 200: keptCollection } } },
    async (request) =>
      shown(await moveCollection(store, request.params.id, request.body.state, byWhom(request))),
  );
};

function shown({ opensAt, closesAt, publishedAt, ...rest }: Collection) {
  return {
    ...rest,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}
