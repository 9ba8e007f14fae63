import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { StoreFault } from './store-fault';

/**
 * A pool whose errors tell the store's from any other's: what has no answer from the server, such as a refused
 * or broken connection, is a fault of the store. What the server itself answers has its own code.
 */
export class TellingPool implements PostgresPool {
  private readonly clients = new WeakMap<PoolClient, TellingClient>();

  constructor(private readonly pool: Pool) {}

  async connect(): Promise<PostgresPoolClient> {
    const client = await told(this.pool.connect());
    const known = this.clients.get(client) ?? new TellingClient(client);
    this.clients.set(client, known);
    return known;
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

class TellingClient implements PostgresPoolClient {
  /** Whether the server has left a query unanswered: what it still does is not known, so nobody goes on here. */
  private lost = false;

  constructor(private readonly client: PoolClient) {
    // Without a listener, a connection that breaks between two queries would end the process. The next query
    // on it fails, and says so.
    client.on('error', () => {
      this.lost = true;
    });
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
      return await told(client.query<Row>(text, parameters));
    } catch (error) {
      if (error instanceof StoreFault) this.lost = true;
      throw error;
    }
  }
}

async function told<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause;
    const advice = 'Check that it runs, and that its address and the network are right.';
    throw new StoreFault('unavailable', `The database does not answer. ${advice}`, { cause });
  }
}
