import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Problem } from '../problems/problem';
import { collection } from '../schemas/collection';
import type { Service } from '../service';

/** Which round of collecting is open. */
export const collectionRoutes: FastifyPluginAsyncTypebox<Service> = async (app, { store, now }) => {
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
      const { opensAt, closesAt, ...rest } = current;
      return { ...rest, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
    },
  );
};
