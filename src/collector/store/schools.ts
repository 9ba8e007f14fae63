import type { Kysely } from 'kysely';
import type { Tables } from './tables';

/** A school that may send summaries. */
export interface School {
  /** Six digits. */
  readonly urn: string;
  readonly name: string;
}

export class SchoolRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** Adds a school, or renames the one with its URN. */
  async save({ urn, name }: School): Promise<void> {
    await this.database
      .insertInto('schools')
      .values({ urn, name })
      .onConflict((conflict) => conflict.column('urn').doUpdateSet({ name }))
      .execute();
  }

  async find(urn: string): Promise<School | null> {
    const row = await this.database
      .selectFrom('schools')
      .selectAll()
      .where('urn', '=', urn)
      .executeTakeFirst();
    return row ?? null;
  }
}
