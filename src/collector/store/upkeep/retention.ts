import { type RawBuilder, sql } from 'kysely';
import type { CollectionId, Urn } from '../../../framework/identifiers';
import { PublishedFiguresRepository } from '../collections/published-figures';
import type { ContactRequestRow, ParticipationRow, SchoolKeyRow, Tables } from '../tables';
import { Repository } from '../engines/repository';

/** How many rows of a table were deleted. */
export interface Forgotten {
  /** For `published_figures` the remembered submissions are counted, not rows. */
  readonly table: keyof Tables;
  readonly deleted: number;
  /** The rows that are left: others'. */
  readonly left: number;
}

/** Rows of a table. */
interface Part {
  readonly table: keyof Tables;
  readonly where: RawBuilder<unknown>;
}

/**
 * Deletes the data of a school or of a collection, and reads what no other repository reads of a school. To be used
 * in a transaction. The audit trail stays.
 */
export class RetentionRepository extends Repository {
  /**
   * Deletes all that a school has sent and that is noted about it, its keys too. Its entry in the registry stays,
   * which is public, without the contact; and so do figures that were released, but not that this school is in
   * them, nor what it said.
   */
  async forgetSchool(urn: Urn): Promise<Forgotten[]> {
    const forgotten = await this.forget([
      { table: 'contact_requests', where: sql`from_school = ${urn} or to_school = ${urn}` },
      { table: 'participation', where: sql`urn = ${urn}` },
      { table: 'recorded_consents', where: sql`urn = ${urn}` },
      { table: 'standings', where: sql`urn = ${urn}` },
      {
        table: 'withdrawals',
        where: sql`submission in (select submission from submissions where urn = ${urn})`,
      },
      { table: 'submissions', where: sql`urn = ${urn}` },
      { table: 'school_keys', where: sql`urn = ${urn}` },
    ]);
    const remembered = await new PublishedFiguresRepository(this.database).forgetSchool(urn);
    await this.database.updateTable('schools').set({ contactEmail: null }).where('urn', '=', urn).execute();
    return [...forgotten, { table: 'published_figures', ...remembered }];
  }

  /** Deletes a collection and all that was sent to it or made of it. */
  async forgetCollection(collection: CollectionId): Promise<Forgotten[]> {
    const within = sql`select submission from submissions where collection = ${collection}`;
    await this.database
      .updateTable('submissions')
      .set({ supersedes: null })
      .where('collection', '!=', collection)
      .where(sql<boolean>`supersedes in (${within})`)
      .execute();
    return this.forget([
      { table: 'contact_requests', where: sql`collection = ${collection}` },
      { table: 'participation', where: sql`collection = ${collection}` },
      { table: 'recorded_consents', where: sql`collection = ${collection}` },
      { table: 'published_figures', where: sql`collection = ${collection}` },
      { table: 'published_places', where: sql`collection = ${collection}` },
      { table: 'standings', where: sql`collection = ${collection}` },
      { table: 'withdrawals', where: sql`submission in (${within})` },
      { table: 'submissions', where: sql`collection = ${collection}` },
      { table: 'collections', where: sql`id = ${collection}` },
    ]);
  }

  /** When a school's keys were made, revoked and last used. */
  keys(urn: Urn): Promise<Pick<SchoolKeyRow, 'createdAt' | 'revokedAt' | 'lastUsedAt'>[]> {
    return this.database
      .selectFrom('school_keys')
      .select(['createdAt', 'revokedAt', 'lastUsedAt'])
      .where('urn', '=', urn)
      .orderBy('createdAt')
      .execute();
  }

  /** The manager's note about a school in a collection; null for none. */
  async participation(urn: Urn, collection: CollectionId): Promise<ParticipationRow | null> {
    const row = await this.database
      .selectFrom('participation')
      .selectAll()
      .where('collection', '=', collection)
      .where('urn', '=', urn)
      .executeTakeFirst();
    return row ?? null;
  }

  /** The requests that a school has made, and those that were made to it. */
  contactRequests(urn: Urn): Promise<ContactRequestRow[]> {
    return this.database
      .selectFrom('contact_requests')
      .selectAll()
      .where((row) => row.or([row('fromSchool', '=', urn), row('toSchool', '=', urn)]))
      .orderBy('createdAt')
      .orderBy('id')
      .execute();
  }

  private async forget(parts: readonly Part[]): Promise<Forgotten[]> {
    const everything = sql`1 = 1`;
    const proofs = [];
    for (const { table, where } of parts) {
      const before = await this.count({ table, where: everything });
      const deleted = await this.count({ table, where });
      await sql`delete from ${sql.table(table)} where ${where}`.execute(this.database);
      const left = await this.count({ table, where: everything });
      if (left + deleted !== before)
        throw new Error(`Other rows than were to be deleted went from ${table}.`);
      proofs.push({ table, deleted, left });
    }
    return proofs;
  }

  private async count({ table, where }: Part): Promise<number> {
    const { rows } = await sql<{ count: number | string }>`
      select count(*) as count from ${sql.table(table)} where ${where}`.execute(this.database);
    return Number(rows[0]?.count);
  }
}
