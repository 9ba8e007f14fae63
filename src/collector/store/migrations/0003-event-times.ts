import type { Kysely, Migration } from 'kysely';
import { textType } from './columns';

const added = ['created_at', 'changed_at', 'moved_from'];

/** When an event was added and last changed, and the day that it was on before. Of older events none is known. */
export const eventTimes: Migration = {
  async up(database: Kysely<unknown>) {
    const text = textType(database);
    for (const name of added) {
      await database.schema.alterTable('area_events').addColumn(name, text).execute();
    }
  },

  async down(database: Kysely<unknown>) {
    for (const name of added) await database.schema.alterTable('area_events').dropColumn(name).execute();
  },
};
