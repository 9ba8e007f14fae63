import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildCollector } from '../../collector/build-collector';
import type { Configuration } from '../../collector/configuration/configuration';
import type { LogStream } from '../../collector/http/logging';
import { openStore } from '../../collector/store/store';
import { answerManifest } from '../../manifest/answer-manifest';
import {
  type DemonstrationKind,
  prepareDemonstration,
  type PreparedDemonstration,
} from '../../demonstration/demonstration';
import type { DevelopmentCertificate } from './development-certificate';
import { addPages, addPreview } from './pages';

/** The settings of the server. */
export interface ServerSettings {
  readonly configuration: Configuration;
  /** The project's folder, with `manifest.xml` and the built pages in `dist/web`. */
  readonly project: string;
  readonly version: string;
  /** Adds the preview and the demonstration's data; for a machine of one's own only. */
  readonly demonstration?: DemonstrationKind | undefined;
  /** Speaks https with it; plain HTTP unless given. */
  readonly certificate?: DevelopmentCertificate;
  /** Where log lines go; nowhere, unless given. */
  readonly log?: LogStream;
}

/** A server that does not listen yet. Closing it closes the database. */
export interface Server {
  readonly app: FastifyInstance;
  /** The demonstration; null where there is none. */
  readonly demonstration: PreparedDemonstration | null;
}

/**
 * Builds collector, pane and manifest in one server.
 *
 * @throws Error with a sentence for the person who starts it
 */
export async function buildServer(settings: ServerSettings): Promise<Server> {
  requireOwnMachine(settings);
  const manifest = await readFile(path.join(settings.project, 'manifest.xml'), 'utf8');
  const { certificate, configuration, log } = settings;
  const { publicUrl, openId, proxies, requestsPerMinute } = configuration;
  const store = await openStore(configuration.database, {
    connections: configuration.databaseConnections,
    statementTimeout: configuration.statementTimeout,
  });
  const demonstration =
    settings.demonstration === undefined ? null : await prepareDemonstration(store, settings.demonstration);
  const app = await buildCollector({
    store,
    access: { publicUrl, openId },
    proxies,
    httpsOfSubdomains: configuration.httpsOfSubdomains,
    requestsPerMinute,
    ...(log !== undefined && { log }),
    ...(certificate !== undefined && { certificate }),
  });
  await app.register(async (pages) => {
    await addPages(pages, path.join(settings.project, 'dist/web'), {
      httpsOfSubdomains: configuration.httpsOfSubdomains,
      preview: demonstration !== null || certificate !== undefined,
    });
    pages.get('/manifest.xml', async (_request, reply) => {
      const answer = answerManifest(publicUrl, manifest, settings.version);
      return await reply.status(answer.status).type(answer.contentType).send(answer.body);
    });
    if (demonstration !== null) addPreview(pages, demonstration.connection);
  });
  return { app, demonstration };
}

function requireOwnMachine({ configuration, demonstration }: ServerSettings): void {
  if (demonstration === undefined || configuration.publicUrl === null) return;
  throw new Error(
    'a demonstration gives its school’s key to whoever asks, so it is for a machine of your own. ' +
      'Take PUBLIC_URL away, or start without --demonstration.',
  );
}
