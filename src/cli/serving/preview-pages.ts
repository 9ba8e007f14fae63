import type { FastifyInstance } from 'fastify';
import type { Connection } from '../../demonstration/demonstration';

/**
 * Adds the preview to the pages. Only for a machine of one's own: whoever reaches the server gets the
 * school's key.
 */
export function addPreview(pages: FastifyInstance, connection: Connection): void {
  pages.get('/', async (_request, reply) => await reply.redirect('/preview'));
  pages.get('/preview', async (_request, reply) => await reply.sendFile('preview.html'));
  pages.get('/preview/pane', async (_request, reply) => await reply.sendFile('preview-pane.html'));
  pages.get('/preview/connection', async (_request, reply) => {
    await reply.header('cache-control', 'no-store').send(connection);
  });
}
