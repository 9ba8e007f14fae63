import type { FastifyInstance } from 'fastify';

interface KnownRoute {
  readonly method: string;
  /** The parts of its address between the slashes. */
  readonly parts: readonly string[];
}

/** The routes that are added to an app from here on. */
export class RouteList {
  private readonly routes: KnownRoute[] = [];

  constructor(app: FastifyInstance) {
    app.addHook('onRoute', ({ method, url }) => {
      // A route for whatever there is, such as that of the pages' files, says nothing of an address.
      if (url.includes('*')) return;
      for (const one of [method].flat()) this.routes.push({ method: one, parts: partsOf(url) });
    });
  }

  /** The methods by which an address can be asked, in the order of the alphabet; none where there is nothing at it. */
  methodsAt(address: string): readonly string[] {
    const parts = partsOf(address.split('?')[0] ?? '');
    const methods = this.routes
      .filter((route) => route.parts.length === parts.length && fits(route.parts, parts))
      .map(({ method }) => method);
    return [...new Set(methods)].sort();
  }
}

function partsOf(address: string): readonly string[] {
  return address.split('/');
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return pattern.every((part, place) => (part.startsWith(':') ? parts[place] !== '' : part === parts[place]));
}
