import type { FastifyInstance } from 'fastify';

/**
 * Once the server closes, ends each connection with the answer that it carries. A client that keeps connections
 * open would otherwise hold the process for as long as it may, which is over a minute.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
}
