import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { noAnswer } from './no-answer';
import { StoreFault } from './store-fault';

/**
 * A pool of connections that watches whether the server answers. An error without an answer from the server, such as
 * a refused or broken connection, becomes a `StoreFault`. An answer of the server keeps its own code.
 */
export class WatchedPool implements PostgresPool {
  private readonly clients = new WeakMap<PoolClient, WatchedClient>();
  /** When a connection last broke, on the clock of `performance`. */
  private brokenAt = -Infinity;

  constructor(private readonly pool: Pool) {}

  /**
   * A connection that works. When the server stops, all connections break, but each shows it only when it is used.
   * So after one has broken, the older ones are tried first. Otherwise each of them would fail one request.
   */
  async connect(): Promise<PostgresPoolClient> {
    for (;;) {
      const client = this.watched(await withFault(() => this.pool.connect()));
      if (client.answeredAt >= this.brokenAt || (await client.answers())) return client;
      client.release();
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }

  private watched(client: PoolClient): WatchedClient {
    const known = this.clients.get(client);
    if (known !== undefined) return known;
    const watched = new WatchedClient(client, () => {
      this.brokenAt = performance.now();
    });
    this.clients.set(client, watched);
    return watched;
  }
}

class WatchedClient implements PostgresPoolClient {
  /** Whether the server has left a query unanswered. It may still be at work on it, so the connection is dropped. */
  private isLost = false;
  /** When the server last answered, on the clock of `performance`. */
  answeredAt = performance.now();

  constructor(
    private readonly client: PoolClient,
    private readonly onBroken: () => void,
  ) {
    // Without a listener, a connection that breaks between two queries would end the process. Its next query
    // fails instead.
    client.on('error', () => {
      this.isLost = true;
    });
  }

  /** Whether the server answers on this connection. If it does not, the connection is dropped. */
  async answers(): Promise<boolean> {
    try {
      await this.query('select 1', []);
    } catch {
      this.isLost = true;
    }
    return !this.isLost;
  }

  query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    query: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof query !== 'string') throw new TypeError('The store uses no cursors.');
    return this.send<Row>(this.client, query, parameters);
  }

  release(): void {
    this.client.release(this.isLost);
  }

  private async send<Row>(
    client: PostgresPoolClient,
    text: string,
    parameters: readonly unknown[],
  ): Promise<PostgresQueryResult<Row>> {
    try {
      const answer = await withFault(() => client.query<Row>(text, parameters));
      this.answeredAt = performance.now();
      return answer;
    } catch (error) {
      if (error instanceof StoreFault || endsConnection(error)) {
        this.isLost = true;
        this.onBroken();
      }
      throw error;
    }
  }
}

/** Whether the server closes the connection with this answer. */
function endsConnection(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity === 'FATAL';
}

async function withFault<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof DatabaseError ? error : noAnswer(error);
  }
}
