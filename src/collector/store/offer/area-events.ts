import type { Kysely } from 'kysely';
import type { AreaEventRow, Tables } from '../tables';

/** Something to which an area invites its schools. */
export interface AreaEvent {
  /** A UUID. */
  readonly id: string;
  readonly area: string;
  readonly title: string;
  /** A day, such as `2027-06-18`. */
  readonly startsOn: string;
  /** What else there is to say: place, hour, link; '' for nothing. */
  readonly detail: string;
  /** The number of the outcome that it helps with; null for all. */
  readonly outcome: number | null;
  /** When its day was last changed, a moment in ISO 8601; null for never. */
  readonly movedAt: string | null;
  /** The day that it was on before that; null for never, and where it is not known. */
  readonly movedFrom: string | null;
  /** When it was added; null where it is not known. */
  readonly createdAt: string | null;
  /** When anything of it was last changed; null for never. */
  readonly changedAt: string | null;
}

export class AreaEventRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** The events of an area, the earliest first; from a day on, where one is given. */
  async ofArea(area: string, from?: string): Promise<AreaEvent[]> {
    let query = this.database.selectFrom('area_events').selectAll().where('area', '=', area);
    if (from !== undefined) query = query.where('starts_on', '>=', from);
    return (await query.orderBy('starts_on').orderBy('id').execute()).map(eventOf);
  }

  /** An event of an area; null where the area has none with this id. */
  async find(area: string, id: string): Promise<AreaEvent | null> {
    const row = await this.database
      .selectFrom('area_events')
      .selectAll()
      .where('area', '=', area)
      .where('id', '=', id)
      .executeTakeFirst();
    return row === undefined ? null : eventOf(row);
  }

  /** Adds an event, or changes the one with its id. The area must be there. */
  async save(event: AreaEvent): Promise<void> {
    const { id, ...row } = rowOf(event);
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

function rowOf(event: AreaEvent): AreaEventRow {
  const { startsOn, movedAt, movedFrom, createdAt, changedAt, ...same } = event;
  return {
    ...same,
    starts_on: startsOn,
    moved_at: movedAt,
    moved_from: movedFrom,
    created_at: createdAt,
    changed_at: changedAt,
  };
}

function eventOf(row: AreaEventRow): AreaEvent {
  const { starts_on, moved_at, moved_from, created_at, changed_at, ...same } = row;
  return {
    ...same,
    startsOn: starts_on,
    movedAt: moved_at,
    movedFrom: moved_from,
    createdAt: created_at,
    changedAt: changed_at,
  };
}
