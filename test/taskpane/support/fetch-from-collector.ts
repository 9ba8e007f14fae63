import type { FastifyInstance } from 'fastify';

/** The browser's `fetch`, answered by an app that does not listen. */
export function fetchFrom(app: FastifyInstance): typeof fetch {
  return async (address, init) => {
    const method = init?.method;
    const { statusCode, payload } = await app.inject({
      method: method === 'PUT' || method === 'POST' ? method : 'GET',
      url: String(address),
      headers: { ...(init?.headers as Record<string, string> | undefined) },
      ...(typeof init?.body === 'string' && { payload: init.body }),
    });
    return { status: statusCode, text: async () => payload } as Response;
  };
}
