import type { ParticipationNote } from '../../../api/resources/collections';
import type { CollectionId } from '../../../framework/identifiers';
import { Repository } from '../engines/repository';

export class ParticipationRepository extends Repository {
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
