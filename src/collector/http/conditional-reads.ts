import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Gives every answer to a read an ETag, and answers 304 without a body to those who have it already
 * (RFC 9110, section 13). The tag is the answer's digest: what reads the same is the same.
 */
export function answerConditionalReads(app: FastifyInstance): void {
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
