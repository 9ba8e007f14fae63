import { randomUUID } from 'node:crypto';
import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:https';
import fastify, { type FastifyInstance, LogController, type RouteOptions } from 'fastify';
import type { Framework } from '../framework/framework';
import { frameworks as knownFrameworks } from '../framework/frameworks';
import { type AccessSettings, localAccess } from './access/access-settings';
import { api } from './api';
import { describeApi, serveApiDocument } from './http/api-document';
import { compileSchemasWhenUsed } from './http/compile-schemas';
import { cutSlowRequests, serverTimes } from './http/cut-slow-requests';
import { endConnectionsOnClose } from './http/end-connections';
import { loggerOptions, logRequests, type LogStream } from './http/logging';
import { answerUnrouted, answerProblem, answerUnreadable, withOwnHeaders } from './problems/answer-problems';
import { healthRoutes } from './routes/health';
import { RouteList } from './http/route-list';
import { limitRequests, warnOfUnnamedProxies } from './limits/limit-requests';
import { Proxies } from './limits/proxies';
import type { Store } from './store/store';

export interface CollectorOptions {
  /** Closed together with the app. */
  readonly store: Store;
  /** The frameworks whose summaries are taken; all that are known, unless given. */
  readonly frameworks?: readonly Framework[];
  readonly now?: () => Date;
  /** The public address and the identity provider; a machine of one's own, unless given. */
  readonly access?: AccessSettings;
  /** Where log lines go; nowhere, unless given. */
  readonly log?: LogStream;
  /** How many API requests one address, and one school’s key, may make in a minute. */
  readonly requestsPerMinute?: number;
  /** Told of each route as it is added. */
  readonly onRoute?: (route: RouteOptions) => void;
  /**
   * The addresses and networks of the proxies in front, whose `X-Forwarded-For` is believed; none unless given.
   * Without them every school would seem to be the proxy.
   */
  readonly proxies?: readonly string[];
  /** Whether browsers are told that other hosts below this one's name speak https alone, too; false unless given. */
  readonly httpsOfSubdomains?: boolean;
  /** Certificate and private key in PEM, to speak https with; plain HTTP unless given. */
  readonly certificate?: { readonly certificate: string; readonly key: string };
}

/** A rating summary has about 2 KB. */
const bodyLimit = 64 * 1024;

/**
 * Builds the collector without listening: the API below `/api/v1`, its document, `/health` and `/ready`. The caller
 * may register more, such as the pane's pages, before it listens.
 */
export async function buildCollector(options: CollectorOptions): Promise<FastifyInstance> {
  const { store, frameworks = knownFrameworks, now = () => new Date(), requestsPerMinute = 300 } = options;
  const { certificate, access = localAccess, httpsOfSubdomains = false } = options;
  const proxies = new Proxies(options.proxies ?? []);
  const app = fastify({
    bodyLimit,
    requestTimeout: serverTimes.requestTimeout,
    http: serverTimes,
    trustProxy: (address) => proxies.has(address),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, withOwnHeaders(reply)),
    clientErrorHandler: answerUnreadable,
    ...(certificate !== undefined && {
      serverFactory: (handler: RequestListener): Server =>
        createServer({ cert: certificate.certificate, key: certificate.key, ...serverTimes }, handler),
    }),
    ...(options.log !== undefined && { logger: loggerOptions(options.log) }),
  });
  if (options.onRoute !== undefined) app.addHook('onRoute', options.onRoute);
  const routeList = new RouteList(app);
  compileSchemasWhenUsed(app);
  logRequests(app);
  endConnectionsOnClose(app);
  cutSlowRequests(app);
  app.addHook('onRequest', async (_request, reply) => {
    withOwnHeaders(reply);
  });
  app.addHook('onClose', () => store.close());
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(answerUnrouted(routeList));
  warnOfUnnamedProxies(app, proxies);
  await describeApi(app);
  await app.register(async (open) => {
    await limitRequests(open, { store, now }, requestsPerMinute);
    serveApiDocument(open);
    await open.register(healthRoutes, { store });
  });
  await app.register(api, {
    prefix: '/api/v1',
    store,
    frameworks,
    now,
    access,
    requestsPerMinute,
    routeList,
    httpsOfSubdomains,
  });
  return app;
}
