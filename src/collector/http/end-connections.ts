import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../problems/problem';

/** How long a connection without a request is kept after the end has begun, in milliseconds: one may be on its way. */
const graceForSilent = 500;
/** How long requests may still take after the end has begun, in milliseconds. */
const graceForRequests = 8_000;
/** How long an answer may take to reach its client, in milliseconds, before all connections are cut. */
const graceForAnswers = 500;

const ending = new Problem('unavailable', 'The collector is being stopped. Please try again in a minute.');

/**
 * Ends every connection within nine seconds once the server closes, whatever its client does. A request that has
 * come is answered: by its route, or by 503 where that takes too long. Node itself would wait for as long as a client
 * keeps a connection open on which it has asked nothing.
 */
export function endConnectionsOnClose(app: FastifyInstance): void {
  const sockets = new Set<Socket>();
  const waiting = new Set<FastifyReply>();
  let isClosing = false;
  app.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('onRequest', async (_request, reply) => {
    waiting.add(reply);
    const isOver = () => waiting.delete(reply);
    reply.raw.once('finish', isOver).once('close', isOver);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    const timers = [
      setTimeout(() => cutSilent(sockets, waiting), graceForSilent),
      setTimeout(() => refuseAll(waiting), graceForRequests),
      setTimeout(() => cut(sockets), graceForRequests + graceForAnswers),
    ];
    app.server.once('close', () => timers.forEach(clearTimeout));
  });
}

/** Cuts the connections that carry no request. */
function cutSilent(sockets: ReadonlySet<Socket>, waiting: ReadonlySet<FastifyReply>): void {
  // A TLS connection is another object than the one below it, but has the same port at its other end.
  const busy = new Set([...waiting].map(({ request }) => otherEnd(request.raw.socket)));
  cut([...sockets].filter((socket) => !busy.has(otherEnd(socket))));
}

function otherEnd({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`;
}

function cut(sockets: Iterable<Socket>): void {
  for (const socket of sockets) socket.destroy();
}

/** Answers the requests that are still waiting. What their routes answer later is dropped. */
function refuseAll(waiting: ReadonlySet<FastifyReply>): void {
  for (const reply of waiting) {
    if (reply.sent) continue;
    reply.hijack();
    reply.raw.writeHead(ending.statusCode, {
      connection: 'close',
      'content-type': 'application/problem+json',
      'retry-after': '60',
    });
    reply.raw.end(JSON.stringify(ending.details(reply.request.id)));
  }
}
