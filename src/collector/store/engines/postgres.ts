import { PostgresDialect } from 'kysely';
import { type ClientBase, Pool } from 'pg';
import { WatchedPool } from './watched-pool';

/** The limits of a process on PostgreSQL. Times are in milliseconds. */
export interface PostgresSettings {
  /** The most connections of this process. */
  readonly connections?: number;
  /** How long a statement may take before the server stops it; 0 for as long as it wants. */
  readonly statementTimeout?: number;
  /** How long a request waits for a connection before it is told that nothing can be stored. */
  readonly connectionTimeout?: number;
}

/** How much longer than the server this process waits for an answer, before it takes the network for gone. */
const graceForAnswer = 2_000;

/**
 * PostgreSQL behind a pool of connections. The address sets TLS, such as
 * `?sslmode=verify-full&sslrootcert=…`.
 */
export function openPostgres(
  url: string,
  { connections = 10, statementTimeout = 10_000, connectionTimeout = 15_000 }: PostgresSettings,
): PostgresDialect {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectionTimeout,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: statementTimeout,
    ...(statementTimeout > 0 && { query_timeout: statementTimeout + graceForAnswer }),
    keepAlive: true,
    application_name: 'send-benchmark',
    onConnect: makeDurable,
  });
  // The pool drops a connection that breaks while it is idle. The next request then opens a new one, or is told why
  // not.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool: new WatchedPool(pool) });
}

/** A commit is answered once it is on the disk, also where a server's settings would answer before. */
async function makeDurable(client: ClientBase): Promise<void> {
  await client.query(
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
  );
}
