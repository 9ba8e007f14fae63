import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildCollector } from '../collector/build-collector';
import type { Configuration } from '../collector/configuration';
import type { LogStream } from '../collector/logging';
import { openStore } from '../collector/store/store';
import { answerManifest } from '../manifest/answer-manifest';
import { addDemonstration, addPreview, type Connection } from './demonstration';
import type { DevelopmentCertificate } from './development-certificate';
import { addPages } from './pages';

/** What the server needs to know. */
export interface ServerSettings {
  readonly configuration: Configuration;
  /** The project's folder, with `manifest.xml` and the built pages in `dist/web`. */
  readonly project: string;
  readonly version: string;
  /** Adds the preview and an invented school; for a machine of one's own only. */
  readonly demonstration: boolean;
  /** Speaks https with it; plain HTTP unless given. */
  readonly certificate?: DevelopmentCertificate;
  /** Where log lines go; nowhere, unless given. */
  readonly log?: LogStream;
}

/** A server that does not listen yet. Closing it closes the database. */
export interface Server {
  readonly app: FastifyInstance;
  /** The invented school of the demonstration; null where there is none. */
  readonly connection: Connection | null;
}

/** Builds collector, pane and manifest in one server. */
export async function buildServer(settings: ServerSettings): Promise<Server> {
  const manifest = await readFile(path.join(settings.project, 'manifest.xml'), 'utf8');
  const { certificate, configuration, log } = settings;
  const { publicUrl, openId, behindProxy, requestsPerMinute } = configuration;
  const store = await openStore(configuration.database, {
    connections: configuration.databaseConnections,
    statementTimeout: configuration.statementTimeout,
  });
  const connection = settings.demonstration ? await addDemonstration(store) : null;
  const app = await buildCollector({
    store,
    access: { publicUrl, openId },
    behindProxy,
    requestsPerMinute,
    ...(log !== undefined && { log }),
    ...(certificate !== undefined && { certificate }),
  });
  await app.register(async (pages) => {
    await addPages(pages, path.join(settings.project, 'dist/web'));
    pages.get('/manifest.xml', async (_request, reply) => {
      const answer = answerManifest(publicUrl, manifest, settings.version);
      return await reply.status(answer.status).type(answer.contentType).send(answer.body);
    });
    if (connection !== null) addPreview(pages, connection);
  });
  return { app, connection };
}
