import type { FastifyPluginAsync } from 'fastify';
import { Problem } from '../problems/problem';
import type { Service } from '../service';

/** For a monitor of the process: whether it runs, and whether it can store. */
export const healthRoutes: FastifyPluginAsync<Pick<Service, 'store'>> = async (app, { store }) => {
  app.get('/health', { config: { permission: 'anyone' } }, async () => ({ status: 'alive' }));

  app.get('/ready', { config: { permission: 'anyone' } }, async (request) => {
    try {
      await store.canStore();
    } catch (error) {
      request.log.error({ err: error }, 'nothing can be stored');
      throw new Problem('unavailable', 'Nothing can be stored at the moment.');
    }
    return { status: 'ready' };
  });
};
