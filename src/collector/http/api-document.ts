import swagger from '@fastify/swagger';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { problemDetails } from '../../api/problem';

const prefix = '/api/v1/';

/** The answer to every error: problem details (RFC 9457). */
const problem = {
  description: 'What went wrong, in a sentence that people can be shown.',
  content: {
    'application/problem+json': {
      schema: problemDetails,
    },
  },
} as const;

/**
 * Describes the routes of the API that are registered from here on. The document is made of the schemas that the
 * service validates by. It names no school.
 */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'SEND Benchmark collector',
        description:
          'Takes rating summaries from schools and collates them. Errors are problem details; reads carry an ETag.',
        version: '1',
      },
      components: {
        securitySchemes: {
          schoolKey: { type: 'http', scheme: 'bearer', description: 'A school’s key.' },
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'send-session',
            description: 'A signed-in account.',
          },
        },
      },
    },
    transform: ({ schema = {}, url, route }) => {
      if (!url.startsWith(prefix) || route.method === 'HEAD')
        return { schema: { ...schema, hide: true }, url };
      const permission = route.config?.permission ?? 'anyone';
      const isRead = route.method === 'GET';
      return { schema: { ...described(schema, permission), response: answersOf(schema, isRead) }, url };
    },
  });
}

/** Serves the document of the API at `/api/docs/openapi.json`. It needs no key. */
export function serveApiDocument(app: FastifyInstance): void {
  app.get('/api/docs/openapi.json', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff');
    return app.swagger();
  });
}

function described(given: FastifySchema, permission: 'anyone' | readonly string[]): FastifySchema {
  const schema = given.consumes === undefined ? given : { ...given, body: { type: 'string' } };
  if (permission === 'anyone') return { ...schema, description: 'Open to anyone.', security: [] };
  const security = [
    ...(permission.includes('school') ? [{ schoolKey: [] }] : []),
    ...(permission.some((asker) => asker !== 'school') ? [{ session: [] }] : []),
  ];
  return { ...schema, description: `Open to: ${permission.join(', ')}.`, security };
}

/** A route without a schema for its answer answers without a body. Only what is read can be unchanged. */
function answersOf({ response }: FastifySchema, isRead: boolean) {
  const answers = response ?? { 204: { type: 'null', description: 'Done.' } };
  const unchanged = isRead ? { 304: { type: 'null', description: 'Unchanged.' } } : {};
  return { ...answers, ...unchanged, default: problem };
}
