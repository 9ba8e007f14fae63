import type { AreaEventRow } from '../tables';
import { Repository } from '../engines/repository';

/** Something to which an area invites its schools. */
export type AreaEvent = Readonly<AreaEventRow>;

export class AreaEventRepository extends Repository {
  /** The events of an area, the earliest first; from a day on, where one is given. */
  async ofArea(area: string, from?: string): Promise<AreaEvent[]> {
    let query = this.database.selectFrom('area_events').selectAll().where('area', '=', area);
    if (from !== undefined) query = query.where('startsOn', '>=', from);
    return query.orderBy('startsOn').orderBy('id').execute();
  }

  /** An event of an area; null where the area has none with this id. */
  async find(area: string, id: string): Promise<AreaEvent | null> {
    const row = await this.database
      .selectFrom('area_events')
      .selectAll()
      .where('area', '=', area)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Adds an event, or changes the one with its id. The area must be there. */
  async save(event: AreaEvent): Promise<void> {
    const { id, ...row } = event;
    await this.database
      .insertInto('area_events')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }

  async remove(id: string): Promise<void> {
    await this.database.deleteFrom('area_events').where('id', '=', id).execute();
  }
}
