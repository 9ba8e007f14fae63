import path from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Connection } from '../../demonstration/demonstration';

/** Microsoft's client loads the rest of itself from these (office-js#1005). */
const microsoft = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/**
 * The rights of the pages. Above all, they send data to this server alone.
 * Fluent UI and Microsoft's client both write style elements.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", ...microsoft],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
};

const dashboard = 'dashboard.html';

const aYear = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

/** Serves the built pages, with headers for their rights and for how long a browser may keep them. */
export async function addPages(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy,
    // Word on the web holds the pane in frames of many addresses, of which Microsoft publishes no list, and
    // fetches the ribbon's icons.
    frameguard: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: false,
  });
  // The build's own files begin with a dot.
  const ours = { index: false, dotfiles: 'ignore', cacheControl: false, setHeaders } as const;
  await app.register(fastifyStatic, { root: folder, ...ours });
  // The browser does not send the part of a connection link behind the hash sign.
  app.get('/connect', async (_request, reply) => await reply.sendFile('connect.html'));
  app.get('/dashboard', async (_request, reply) => await reply.sendFile(dashboard));
}

/** Files named by their content never change; Office asks that icons may be kept; a page is asked for anew. */
function setHeaders(reply: FastifyReply, file: string): void {
  const name = path.basename(file);
  const keep = /\.[0-9a-f]{10}\.js$/.test(name) ? aYear : name.endsWith('.png') ? aDay : 'no-cache';
  reply.header('cache-control', keep);
  // Word holds the pane in frames; nobody has a reason to hold the dashboard, where people sign in.
  if (name === dashboard) reply.header('x-frame-options', 'DENY');
}

/**
 * Adds the preview to the pages. Only for a machine of one's own: everybody who reaches the server gets the
 * school's key.
 */
export function addPreview(pages: FastifyInstance, connection: Connection): void {
  pages.get('/', async (_request, reply) => await reply.redirect('/preview'));
  pages.get('/preview', async (_request, reply) => await reply.sendFile('preview.html'));
  pages.get('/preview/pane', async (_request, reply) => await reply.sendFile('preview-pane.html'));
  pages.get('/preview/connection', async (_request, reply) => {
    await reply.header('cache-control', 'no-store').send(connection);
  });
}
