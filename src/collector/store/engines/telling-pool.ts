import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { noAnswer } from './no-answer';
import { StoreFault } from './store-fault';

/**
 * A pool whose errors tell the store's from any other's: what has no answer from the server, such as a refused
 * or broken connection, is a fault of the store. What the server itself answers has its own code.
 */
export class TellingPool implements PostgresPool {
  private readonly clients = new WeakMap<PoolClient, TellingClient>();
  /** When a connection last broke, on the clock of `performance`. */
  private brokenAt = -Infinity;

  constructor(private readonly pool: Pool) {}

  /**
   * A connection that works. When the server goes, all go; but each is noticed only when it is used. So after one
   * has broken, those from before are tried before anybody gets them, and not everybody is refused in turn.
   */
  async connect(): Promise<PostgresPoolClient> {
    for (;;) {
      const client = this.telling(await told(() => this.pool.connect()));
      if (client.answeredAt >= this.brokenAt || (await client.answers())) return client;
      client.release();
    }
  }

  end(): Promise<void> {
    return this.pool.end();
  }

  private telling(client: PoolClient): TellingClient {
    const known = this.clients.get(client);
    if (known !== undefined) return known;
    const telling = new TellingClient(client, () => {
      this.brokenAt = performance.now();
    });
    this.clients.set(client, telling);
    return telling;
  }
}

class TellingClient implements PostgresPoolClient {
  /** Whether the server has left a query unanswered: what it still does is not known, so nobody goes on here. */
  private lost = false;
  /** When the server last answered, on the clock of `performance`. */
  answeredAt = performance.now();

  constructor(
    private readonly client: PoolClient,
    private readonly onBroken: () => void,
  ) {
    // Without a listener, a connection that breaks between two queries would end the process. The next query
    // on it fails, and says so.
    client.on('error', () => {
      this.lost = true;
    });
  }

  /** Whether the server answers on this connection; whatever it is if not, nobody goes on here. */
  async answers(): Promise<boolean> {
    try {
      await this.query('select 1', []);
    } catch {
      this.lost = true;
    }
    return !this.lost;
  }

  query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    query: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof query !== 'string') throw new TypeError('The store uses no cursors.');
    return this.answered<Row>(this.client, query, parameters);
  }

  release(): void {
    this.client.release(this.lost);
  }

  private async answered<Row>(
    client: PostgresPoolClient,
    text: string,
    parameters: readonly unknown[],
  ): Promise<PostgresQueryResult<Row>> {
    try {
      const answer = await told(() => client.query<Row>(text, parameters));
      this.answeredAt = performance.now();
      return answer;
    } catch (error) {
      if (error instanceof StoreFault || isFarewell(error)) {
        this.lost = true;
        this.onBroken();
      }
      throw error;
    }
  }
}

/** Whether an answer is the server's last on a connection. */
function isFarewell(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity === 'FATAL';
}

async function told<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof DatabaseError ? error : noAnswer(error);
  }
}
