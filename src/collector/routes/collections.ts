import type { FastifyPluginAsync } from 'fastify';
import type { Collection as ShownCollection } from '../../api/resources/collections';
import { everyAccount } from '../access/permission';
import { askerAt } from '../access/principal';
import {
  addCollection,
  changeCollection,
  moveCollection,
  requireCollection,
} from '../collections/manage-collections';
import { publishFigures } from '../figures/publish-figures';
import { route } from '../http/route';
import { Problem } from '../problems/problem';
import type { Service } from '../service';
import type { Collection } from '../store/collections/collections';

/** Rounds of collecting: which is open, and keeping them. */
export const collectionRoutes: FastifyPluginAsync<Service> = async (app, { store, frameworks, now }) => {
  const administrator = { permission: ['administrator'] as const };
  const account = { permission: everyAccount };

  route(app, 'GET /collections/current', { permission: 'anyone' }, async () => {
    const current = await store.collections.openAt(now());
    if (current === null) {
      throw new Problem(
        'no-open-collection',
        'No collection is open at the moment. Ask your DSPL manager when one is.',
      );
    }
    return shown(current);
  });

  route(app, 'GET /collections', account, async () => ({
    collections: (await store.collections.list()).map(shown),
  }));

  route(app, 'GET /collections/:id', account, async (request) =>
    shown(await requireCollection(store, request.params.id)),
  );

  route(app, 'POST /collections', administrator, async (request) => {
    const { id, opensAt, closesAt, ...rest } = request.body;
    const plan = { ...rest, opensAt: new Date(opensAt), closesAt: new Date(closesAt) };
    return shown(await addCollection(store, frameworks, id, plan, askerAt(now(), request)));
  });

  route(app, 'PATCH /collections/:id', administrator, async (request) => {
    const { opensAt, closesAt, ...rest } = request.body;
    const changes = {
      ...rest,
      ...(opensAt !== undefined && { opensAt: new Date(opensAt) }),
      ...(closesAt !== undefined && { closesAt: new Date(closesAt) }),
    };
    return shown(
      await changeCollection(store, frameworks, request.params.id, changes, askerAt(now(), request)),
    );
  });

  route(app, 'PUT /collections/:id/state', administrator, async (request) => {
    const { id } = request.params;
    const moved = await moveCollection(store, id, request.body.state, askerAt(now(), request));
    if (moved.state === 'published') await publishFigures({ store, frameworks }, id, now());
    return shown(moved);
  });
};

function shown({ opensAt, closesAt, publishedAt, ...rest }: Collection): ShownCollection {
  return {
    ...rest,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}
