import type { AreaRow, CountyRow } from '../tables';
import { Repository } from '../engines/repository';

/** All areas together, such as Hertfordshire. */
export type County = Readonly<CountyRow>;

/** A part of a county, such as DSPL area 3. */
export type Area = Readonly<AreaRow>;

export class AreaRepository extends Repository {
  /** Adds a county, or renames the one with its id. */
  async saveCounty({ id, name }: County): Promise<void> {
    await this.database
      .insertInto('counties')
      .values({ id, name })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
      .execute();
  }

  /** Adds an area of a county that is there, or changes the one with its id. */
  async save({ id, name, county }: Area): Promise<void> {
    await this.database
      .insertInto('areas')
      .values({ id, name, county })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name, county }))
      .execute();
  }

  async find(id: string): Promise<Area | null> {
    const row = await this.database.selectFrom('areas').selectAll().where('id', '=', id).executeTakeFirst();
    return row ?? null;
  }

  async findCounty(id: string): Promise<County | null> {
    const row = await this.database
      .selectFrom('counties')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    return row ?? null;
  }

  /** Every area, in the order of the ids. */
  async list(): Promise<Area[]> {
    return this.database.selectFrom('areas').selectAll().orderBy('id').execute();
  }

  /** Every county, in the order of the ids. */
  async counties(): Promise<County[]> {
    return this.database.selectFrom('counties').selectAll().orderBy('id').execute();
  }
}
