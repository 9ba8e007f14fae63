import { createHash } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { guardRoutes } from './access/guard-routes';
import { answerNotFound } from './problems/answer-problems';
import { Problem } from './problems/problem';
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
  /** How many requests one address may make in a minute. */
  readonly requestsPerMinute: number;
}

/**
 * The API, with headers for answers that are never pages and with a limit on requests. The same server gives out the
 * pages, which have headers of their own. There is no CORS: the pane talks only to the origin that served it.
 */
export const api: FastifyPluginAsync<ApiOptions> = async (
  app,
  { store, frameworks, now, access, requestsPerMinute },
) => {
  const service: Service = { store, frameworks, now, access };
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () =>
      new Problem(
        'too-many-requests',
        'Too many requests came from your network. Please try again in a minute.',
      ),
  });
  await app.register(cookie);
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
  });
  answerConditionalReads(app);
  guardRoutes(app, service);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, answerNotFound);
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

/** A proxy that compresses makes a strong tag weak; for a read they are the same. */
function isKnown(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
