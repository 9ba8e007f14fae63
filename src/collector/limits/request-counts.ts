import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import { storeFaultOf } from '../store/engines/store-fault-of';
import type { RequestCountRepository } from '../store/access/request-counts';
import { digestOf } from '../access/secret';

/** What a client has asked in the present window. */
interface Window {
  /** In milliseconds since 1970. */
  readonly endsAt: number;
  /** The client's requests to this process. */
  count: number;
  /** Those of them that the other processes have not been told of. */
  untold: number;
}

/** The most clients that are counted at a time. Beyond it, the one that came first is forgotten. */
const mostClients = 50_000;

/**
 * The part of a limit that a client may use at one process before the others are told. Nearly all clients stay below
 * it, and their requests cost the database nothing. Several processes together let through at most this much more
 * than the limit for each of them but one.
 */
const untoldPart = 0.1;

type Counted = Parameters<Parameters<FastifyRateLimitStore['incr']>[1]>[1];

/**
 * The counts by which requests are limited, as the rate limit's plug-in asks for them.
 *
 * @param shared the counts of all processes; null where there is but one
 */
export function requestCounts(shared: RequestCountRepository | null): FastifyRateLimitStoreCtor {
  return class extends RequestCounts {
    constructor(options: object) {
      super(shared, scopeOf(options));
    }
  };
}

class RequestCounts implements FastifyRateLimitStore {
  /** By client, the one whose window began first in front. */
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly shared: RequestCountRepository | null,
    private readonly scope: string,
  ) {}

  incr(
    client: string,
    callback: (error: Error | null, counted?: Counted) => void,
    length = 60_000,
    max = Infinity,
  ): void {
    this.count(client, length, max).then(
      (counted) => callback(null, counted),
      (error: unknown) => callback(error instanceof Error ? error : new Error('Requests cannot be counted.')),
    );
  }

  /** The counts of a route that has a limit of its own. */
  child(options: object): FastifyRateLimitStore {
    return new RequestCounts(this.shared, scopeOf(options));
  }

  private async count(client: string, length: number, max: number): Promise<Counted> {
    const now = Date.now();
    const window = this.windowOf(client, now, length);
    window.count += 1;
    window.untold += 1;
    const own = { current: window.count, ttl: window.endsAt - now };
    if (this.shared === null || window.count <= max * untoldPart) return own;
    const { untold } = window;
    window.untold = 0;
    try {
      // The table holds no addresses. It is no secret to who can read it, but no list either.
      const name = digestOf(`${this.scope} ${client}`);
      const all = await this.shared.add({ client: name, count: untold, now, endsAt: window.endsAt });
      return { current: all.count, ttl: Math.max(0, all.endsAt - now) };
    } catch (error) {
      if (storeFaultOf(error) === null) throw error;
      // Without the database each process keeps to the limit by itself.
      window.untold += untold;
      return own;
    }
  }

  private windowOf(client: string, now: number, length: number): Window {
    const present = this.windows.get(client);
    if (present !== undefined && present.endsAt > now) return present;
    const window = { endsAt: now + length, count: 0, untold: 0 };
    this.windows.delete(client);
    this.windows.set(client, window);
    const [oldest] = this.windows.keys();
    if (this.windows.size > mostClients && oldest !== undefined) this.windows.delete(oldest);
    return window;
  }
}

/** The route of a limit of its own, such as `POST /api/v1/session`; empty for the limit of all the others. */
function scopeOf(options: object): string {
  if (!('routeInfo' in options) || typeof options.routeInfo !== 'object' || options.routeInfo === null)
    return '';
  const { routeInfo } = options;
  return 'method' in routeInfo && 'url' in routeInfo
    ? `${String(routeInfo.method)} ${String(routeInfo.url)}`
    : '';
}
