import path from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Connection } from '../../demonstration/demonstration';

/** Microsoft's client, which the pane alone loads, loads the rest of itself from these (office-js#1005). */
const microsoft = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/**
 * The rights of a page. Above all, it sends data to this server alone. Fluent UI and Microsoft's client both write
 * style elements.
 */
function rightsOf({ scriptsFrom, isFramed }: { scriptsFrom: readonly string[]; isFramed: boolean }) {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", ...scriptsFrom],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:', 'blob:'],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    ...(!isFramed && { frameAncestors: ["'none'"] }),
  };
}

/**
 * The pages that are shown in Word's frames: the pane, and what it leads to where it cannot run. Word on the web holds
 * them in frames of many addresses, of which Microsoft publishes no list. Nobody has a reason to hold the others.
 */
const inWord: readonly string[] = ['taskpane.html', 'unsupported.html', 'preview-pane.html'];
const rightsInWord = written(rightsOf({ scriptsFrom: microsoft, isFramed: true }));

/** Directives as their header has them. */
function written(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, values]) =>
      [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), ...values].join(' '),
    )
    .join(';');
}

const dashboard = 'dashboard.html';

const aYear = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

/** What is said of the pages besides where they are. */
export interface PageSettings {
  /** Whether other hosts below this one's name speak https alone, too. */
  readonly httpsOfSubdomains: boolean;
  /** Whether the preview is served, where it was built. */
  readonly preview: boolean;
}

/** Serves the built pages, with headers for their rights and for how long a browser may keep them. */
export async function addPages(
  app: FastifyInstance,
  folder: string,
  { httpsOfSubdomains, preview }: PageSettings,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: rightsOf({ scriptsFrom: [], isFramed: false }),
    },
    strictTransportSecurity: { includeSubDomains: httpsOfSubdomains },
    // The collector itself says it, with every answer.
    frameguard: false,
    // Word on the web fetches the ribbon's icons.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: false,
  });
  // The build's own files begin with a dot.
  const allowedPath = (file: string) => preview || !/^\/preview\b/.test(file);
  const ours = {
    allowedPath,
    index: false as const,
    dotfiles: 'ignore' as const,
    cacheControl: false,
    setHeaders,
  };
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
  if (inWord.includes(name)) {
    reply.header('content-security-policy', rightsInWord);
    reply.removeHeader('x-frame-options');
  }
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
