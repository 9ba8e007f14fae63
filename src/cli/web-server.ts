import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { buildCollector } from '../collector/build-collector';
import { openStore } from '../collector/store/store';
import { answerManifest } from '../manifest/answer-manifest';
import { addDemonstration } from './demonstration';

/** What the server needs to know. */
export interface ServerSettings {
  /** The SQLite file, made where it is missing. */
  readonly database: string;
  /** The project's folder, with `manifest.xml` and the built pages in `dist/web`. */
  readonly project: string;
  /** The server's own https address, from PUBLIC_URL; null where it is not set. */
  readonly publicUrl: string | null;
  readonly version: string;
  /** Adds the preview and an invented school; for a machine of one's own only. */
  readonly demonstration: boolean;
}

/** Builds collector, pane and manifest in one server, without listening. Closing it closes the database. */
export async function buildServer(settings: ServerSettings): Promise<FastifyInstance> {
  const store = await openStore(settings.database);
  const app = await buildCollector({ store });
  const manifest = await readFile(path.join(settings.project, 'manifest.xml'), 'utf8');
  app.get('/manifest.xml', async (_request, reply) => {
    const answer = answerManifest(settings.publicUrl, manifest, settings.version);
    return await reply.status(answer.status).type(answer.contentType).send(answer.body);
  });
  await app.register(fastifyStatic, { root: path.join(settings.project, 'dist/web'), index: false });
  if (settings.demonstration) await addDemonstration(app, store);
  return app;
}
