import type { FastifyInstance } from 'fastify';
import { addSchool, createSchoolKey, openCollection } from '../collector/administration';
import type { Store } from '../collector/store/store';
import { hertfordshire2019 } from '../framework/frameworks';
import { mapleGrove } from '../template/sample-answers';

/** An invented school, and the key by which the collector knows it. */
export interface Connection {
  readonly school: { readonly urn: string; readonly name: string };
  readonly key: string;
}

/** The invented school of the sample document. */
const school = { urn: mapleGrove.urn ?? '', name: mapleGrove.school ?? '' };

/** Fills a collector with a collection that is open and an invented school, and makes a new key for it. */
export async function addDemonstration(store: Store, now = new Date()): Promise<Connection> {
  const year = now.getUTCFullYear();
  await openCollection(store, {
    id: `${year}-demonstration`,
    name: `Demonstration ${year}`,
    framework: hertfordshire2019.edition,
    opensAt: new Date(Date.UTC(year, 0, 1)),
    closesAt: new Date(Date.UTC(year + 2, 0, 1)),
  });
  await addSchool(store, school);
  return { school, key: await createSchoolKey(store, school.urn, now) };
}

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
