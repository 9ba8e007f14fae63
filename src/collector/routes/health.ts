import type { FastifyPluginAsync } from 'fastify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';

/** For whatever watches over the process: whether it runs, and whether it can do its work. */
export const healthRoutes: FastifyPluginAsync<Pick<Service, 'store'>> = async (app, { store }) => {
  app.get('/health', { config: { permission: 'anyone' } }, async () => ({ status: 'alive' }));

  app.get('/ready', { config: { permission: 'anyone' } }, async (request) => {
    try {
      await store.ping();
    } catch (error) {
      request.log.error({ err: error }, 'the store does not answer');
      throw new Problem('unavailable', 'The store does not answer.');
    }
    return { status: 'ready' };
  });
};
