import type { Kysely } from 'kysely';
import type { CollectionRow, Tables } from './tables';

/** One round of collecting. */
export interface Collection {
  /** Such as `2026-27`. */
  readonly id: string;
  readonly name: string;
  /** The framework's edition, without `-draft`. */
  readonly framework: string;
  readonly opensAt: Date;
  /** From this moment on nothing is taken any more. */
  readonly closesAt: Date;
}

export class CollectionRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** Adds a collection, or changes the one with its id. */
  async save(collection: Collection): Promise<void> {
    const row = rowOf(collection);
    await this.database
      .insertInto('collections')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }

  /** The collection that is open at a moment, the latest opened where there are several; null for none. */
  async openAt(moment: Date): Promise<Collection | null> {
    const row = await this.database
      .selectFrom('collections')
      .selectAll()
      .where('opens_at', '<=', moment.toISOString())
      .where('closes_at', '>', moment.toISOString())
      .orderBy('opens_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : collectionOf(row);
  }

  async find(id: string): Promise<Collection | null> {
    const row = await this.database
      .selectFrom('collections')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row === undefined ? null : collectionOf(row);
  }
}

/** Whether a collection takes summaries at a moment. */
export function isOpen({ opensAt, closesAt }: Collection, moment: Date): boolean {
  return opensAt <= moment && moment < closesAt;
}

function rowOf({ id, name, framework, opensAt, closesAt }: Collection): CollectionRow {
  return { id, name, framework, opens_at: opensAt.toISOString(), closes_at: closesAt.toISOString() };
}

function collectionOf({ id, name, framework, opens_at, closes_at }: CollectionRow): Collection {
  return { id, name, framework, opensAt: new Date(opens_at), closesAt: new Date(closes_at) };
}
