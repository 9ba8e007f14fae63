import type { AreaText } from '../../../api/resources/area-offer';
import { Repository } from '../engines/repository';

export class AreaTextRepository extends Repository {
  /** Every text of an area, in the order of the keys. */
  async ofArea(area: string): Promise<AreaText[]> {
    return this.database
      .selectFrom('area_texts')
      .select(['key', 'text', 'changedAt'])
      .where('area', '=', area)
      .orderBy('key')
      .execute();
  }

  /** Keeps a text in the place of the one with its key. The area must be there. */
  async save(area: string, { key, text }: Pick<AreaText, 'key' | 'text'>, at: Date): Promise<void> {
    const changed = { text, changedAt: at.toISOString() };
    await this.database
      .insertInto('area_texts')
      .values({ area, key, ...changed })
      .onConflict((conflict) => conflict.columns(['area', 'key']).doUpdateSet(changed))
      .execute();
  }

  async remove(area: string, key: string): Promise<void> {
    await this.database.deleteFrom('area_texts').where('area', '=', area).where('key', '=', key).execute();
  }
}
