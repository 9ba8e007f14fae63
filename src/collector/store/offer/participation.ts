import type { Kysely } from 'kysely';
import type { CollectionId, Urn } from '../../../framework/identifiers';
import type { Tables } from '../tables';

/** What the area's manager has noted about a school in a collection. Days are `2027-06-18`; null for not yet. */
export interface ParticipationNote {
  readonly urn: Urn;
  /** When the school was told how the benchmark is filled in. */
  readonly briefedOn: string | null;
  readonly startedOn: string | null;
}

export class ParticipationRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** Keeps a note about a school in the place of any that there is. Collection and school must be there. */
  async save(collection: CollectionId, { urn, briefedOn, startedOn }: ParticipationNote): Promise<void> {
    const dates = { briefedOn, startedOn };
    await this.database
      .insertInto('participation')
      .values({ collection, urn, ...dates })
      .onConflict((conflict) => conflict.columns(['collection', 'urn']).doUpdateSet(dates))
      .execute();
  }

  /** The notes about the schools of an area, in the order of the URNs. */
  async ofArea(collection: CollectionId, area: string): Promise<ParticipationNote[]> {
    return this.database
      .selectFrom('participation')
      .innerJoin('schools', 'schools.urn', 'participation.urn')
      .select(['participation.urn', 'briefedOn', 'startedOn'])
      .where('collection', '=', collection)
      .where('schools.area', '=', area)
      .orderBy('participation.urn')
      .execute();
  }
}
