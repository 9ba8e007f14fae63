import type { FastifyInstance } from 'fastify';
import { addSchool, createSchoolKey, openCollection } from '../collector/administration';
import type { Store } from '../collector/store/store';
import { hertfordshire2019 } from '../framework/frameworks';
import { buildTemplate } from '../template/build-template';
import { mapleGrove } from '../template/sample-answers';

/** The invented school of the sample document. */
const school = { urn: mapleGrove.urn ?? '', name: mapleGrove.school ?? '' };

/**
 * Adds the preview to a server, with a collection that is open and an invented school whose key the preview
 * is given. Only for a machine of one's own: whoever reaches the server gets the key.
 */
export async function addDemonstration(app: FastifyInstance, store: Store, now = new Date()): Promise<void> {
  const year = now.getUTCFullYear();
  await openCollection(store, {
    id: `${year}-demonstration`,
    name: `Demonstration ${year}`,
    framework: hertfordshire2019.edition,
    opensAt: new Date(Date.UTC(year, 0, 1)),
    closesAt: new Date(Date.UTC(year + 2, 0, 1)),
  });
  await addSchool(store, school);
  const key = await createSchoolKey(store, school.urn, now);
  const document = Buffer.from(buildTemplate(hertfordshire2019, mapleGrove));
  app.get('/', async (_request, reply) => await reply.redirect('/preview'));
  app.get('/preview', async (_request, reply) => await reply.sendFile('preview.html'));
  app.get('/preview/pane', async (_request, reply) => await reply.sendFile('preview-pane.html'));
  app.get('/preview/key', async (_request, reply) => await reply.type('text/plain').send(key));
  app.get('/preview/document', async (_request, reply) => {
    await reply.type('application/octet-stream').send(document);
  });
}
