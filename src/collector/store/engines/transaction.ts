import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { isPostgres } from '../migrations/columns';
import { isGivenUp } from './postgres-fault';
import type { Tables } from '../tables';

/** The most attempts at a transaction that PostgreSQL gives up in favour of another. */
const attempts = 8;
/** The longest pause before the second attempt, in milliseconds; it doubles with each, and a random part counts. */
const firstPause = 10;

/**
 * Runs work in one transaction: all of it happens or nothing. Within a transaction it joins that one.
 *
 * On both engines it is as if transactions ran one after another. SQLite has one writer at a time. PostgreSQL gives a
 * transaction up that has read rows which another has changed, and the work runs again. So the work must change
 * nothing but the store.
 */
export async function inTransaction<Result>(
  database: Kysely<Tables>,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  if (isTransaction(database)) return work(database);
  const begin = () => {
    const transaction = database.transaction();
    return isPostgres(database) ? transaction.setIsolationLevel('serializable') : transaction;
  };
  return tryAgain(database, () => begin().execute(work));
}

/**
 * Runs work that is a transaction by itself, and runs it again where PostgreSQL gives it up in favour of another.
 * Within a transaction it is part of that one, which then has to begin again.
 */
export async function tryAgain<Result>(
  database: Kysely<Tables>,
  work: () => Promise<Result>,
): Promise<Result> {
  if (isTransaction(database)) return work();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isGivenUp(error) || attempt === attempts) throw error;
      await wait(Math.random() * firstPause * 2 ** attempt);
    }
  }
}

function isTransaction(database: Kysely<Tables>): database is Transaction<Tables> {
  return database.isTransaction;
}
