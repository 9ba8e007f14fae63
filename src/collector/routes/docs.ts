import type { FastifyPluginAsync } from 'fastify';
import { apiPage, apiPagePolicy } from '../http/api-page';

/** The API's document, for programs and for people. It names no school and needs no key. */
export const docsRoutes: FastifyPluginAsync = async (app) => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff');
  });

  app.get('/openapi.json', async () => app.swagger());

  app.get('/', async (_request, reply) =>
    reply
      .header('content-security-policy', apiPagePolicy)
      .type('text/html; charset=utf-8')
      .send(apiPage(app.swagger())),
  );
};
