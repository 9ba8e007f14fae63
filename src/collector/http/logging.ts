import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** Where log lines go, one JSON object a line. */
export interface LogStream {
  readonly write: (line: string) => void;
}

/**
 * Log lines never hold a body, a key or a name. Requests are logged by `logRequests` alone, errors without
 * their messages, which may quote what was sent; the redaction is a second lock.
 */
export function loggerOptions(stream: LogStream): NonNullable<FastifyServerOptions['logger']> {
  return {
    level: 'info',
    stream,
    redact: ['*.headers.authorization', 'headers.authorization', '*.body', 'body'],
    serializers: { err: errorForLog },
  };
}

/** Logs each answer: its method, the route's pattern and not its address, status and time. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

/** Kind and place of an error. The stack's first lines repeat the message, so only its frames are kept. */
function errorForLog(error: Error & { readonly code?: string }) {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error ? causeForLog(error.cause) : undefined;
  return { type: error.name, message: '', stack: frames.join('\n'), code: error.code, cause };
}

function causeForLog(cause: Error & { readonly code?: string }) {
  return { type: cause.name, code: cause.code };
}
