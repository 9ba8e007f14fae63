import type { Kysely } from 'kysely';
import type { ParticipationRow, Tables } from '../tables';

/** What the area's manager has noted about a school in a collection. Days are `2027-06-18`; null for not yet. */
export interface ParticipationNote {
  readonly urn: string;
  /** When the school was told how the benchmark is filled in. */
  readonly briefedOn: string | null;
  readonly startedOn: string | null;
}

export class ParticipationRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** Keeps a note about a school in the place of any that there is. Collection and school must be there. */
  async save(collection: string, { urn, briefedOn, startedOn }: ParticipationNote): Promise<void> {
    const dates = { briefed_on: briefedOn, started_on: startedOn };
    await this.database
      .insertInto('participation')
      .values({ collection, urn, ...dates })
      .onConflict((conflict) => conflict.columns(['collection', 'urn']).doUpdateSet(dates))
      .execute();
  }

  /** The notes about the schools of an area, in the order of the URNs. */
  async ofArea(collection: string, area: string): Promise<ParticipationNote[]> {
    const rows = await this.database
      .selectFrom('participation')
      .innerJoin('schools', 'schools.urn', 'participation.urn')
      .selectAll('participation')
      .where('collection', '=', collection)
      .where('schools.area', '=', area)
      .orderBy('participation.urn')
      .execute();
    return rows.map(noteOf);
  }
}

function noteOf({ urn, briefed_on, started_on }: ParticipationRow): ParticipationNote {
  return { urn, briefedOn: briefed_on, startedOn: started_on };
}
