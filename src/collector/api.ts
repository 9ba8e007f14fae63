import { createHash } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { guardRoutes } from './access/guard-routes';
import { requireWholeText } from './http/require-whole-text';
import type { RouteList } from './http/route-list';
import { isKnown } from './http/is-known';
import { limitRequests } from './limits/limit-requests';
import { answerUnrouted } from './problems/answer-problems';
import { accountRoutes } from './routes/accounts';
import { areaOfferRoutes } from './routes/area-offer';
import { collectionRoutes } from './routes/collections';
import { importRoutes } from './routes/imports';
import { consentRoutes } from './routes/consents';
import { participationRoutes } from './routes/participation';
import { openIdRoutes } from './routes/openid';
import { schoolKeyRoutes } from './routes/school-keys';
import { sessionRoutes } from './routes/sessions';
import { editionRoutes } from './routes/editions';
import { registryRoutes } from './routes/registry';
import { schoolRoutes } from './routes/schools';
import { comparisonRoutes } from './routes/comparison';
import { contactRequestRoutes } from './routes/contact-requests';
import { reportRoutes } from './routes/reports';
import { summaryRoutes } from './routes/summaries';
import type { Service } from './service';

/** The plug-ins that add routes and nothing else. */
const routes: readonly FastifyPluginAsync<Service>[] = [
  accountRoutes,
  areaOfferRoutes,
  collectionRoutes,
  importRoutes,
  consentRoutes,
  participationRoutes,
  openIdRoutes,
  schoolKeyRoutes,
  sessionRoutes,
  editionRoutes,
  schoolRoutes,
  comparisonRoutes,
  contactRequestRoutes,
  reportRoutes,
  summaryRoutes,
];

export interface ApiOptions extends Service {
  /** How many requests one address, and one school’s key, may make in a minute. */
  readonly requestsPerMinute: number;
  /** Whether browsers are told that other hosts below this one's name speak https alone, too. */
  readonly httpsOfSubdomains: boolean;
  /** The routes that the app has, for who asks by a method that an address does not take. */
  readonly routeList: RouteList;
}

/**
 * The API, with headers for answers that are never pages and with a limit on requests. The same server gives out the
 * pages, which have headers of their own. There is no CORS: the pane talks only to the origin that served it.
 */
export const api: FastifyPluginAsync<ApiOptions> = async (
  app,
  { store, frameworks, now, access, requestsPerMinute, routeList, httpsOfSubdomains },
) => {
  const service: Service = { store, frameworks, now, access };
  await app.register(helmet, {
    strictTransportSecurity: { includeSubDomains: httpsOfSubdomains },
    frameguard: { action: 'deny' },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  await limitRequests(app, service, requestsPerMinute);
  await app.register(cookie);
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });
  requireWholeText(app);
  answerConditionalReads(app);
  guardRoutes(app, service);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, answerUnrouted(routeList));
  for (const addRoutes of routes) await addRoutes(app, service);
  // Apart from the others: only its routes take CSV.
  await app.register(registryRoutes, service);
};

/**
 * Gives every answer to a read an ETag, and answers 304 without a body where the client has it already
 * (RFC 9110, section 13). The tag is the answer's digest.
 */
function answerConditionalReads(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`;
    void reply.header('etag', tag);
    if (!isKnown(request.headers['if-none-match'], tag)) return payload;
    void reply.code(304).removeHeader('content-type');
    return '';
  });
}
