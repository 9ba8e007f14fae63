import { Repository } from '../engines/repository';

/** The settings of the administrator. The reader of a setting knows its shape and its usual value. */
export class SettingRepository extends Repository {
  /** A setting as it was saved, out of JSON; undefined where it is not set. */
  async find(key: string): Promise<unknown> {
    const row = await this.database
      .selectFrom('settings')
      .select('value')
      .where('key', '=', key)
      .executeTakeFirst();
    return row === undefined ? undefined : (JSON.parse(row.value) as unknown);
  }

  async save(key: string, setting: unknown): Promise<void> {
    const value = JSON.stringify(setting);
    await this.database
      .insertInto('settings')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute();
  }
}
