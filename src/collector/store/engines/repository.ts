import type { Kysely } from 'kysely';
import type { Tables } from '../tables';

/** A repository: the queries of one entity, on a database or within a transaction. */
export abstract class Repository {
  constructor(protected readonly database: Kysely<Tables>) {}
}
