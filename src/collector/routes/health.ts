import type { FastifyPluginAsync } from 'fastify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';

/** For a monitor of the process: whether it runs, and whether its store answers. */
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
