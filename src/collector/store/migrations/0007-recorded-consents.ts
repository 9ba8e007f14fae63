import type { Kysely, Migration } from 'kysely';
import { textType } from './columns';

const texts = ['share', 'means', 'given_on', 'recorded_by', 'recorded_at'];

/** The consent that a school has given by e-mail or telephone, and who recorded it when. */
export const recordedConsents: Migration = {
  async up(database: Kysely<unknown>) {
    const text = textType(database);
    const keys = database.schema
      .createTable('recorded_consents')
      .addColumn('collection', text, (column) => column.notNull().references('collections.id'))
      .addColumn('urn', text, (column) => column.notNull().references('schools.urn'))
      .addColumn('name_in_thanks', 'integer', (column) => column.notNull());
    await texts
      .reduce((table, name) => table.addColumn(name, text, (column) => column.notNull()), keys)
      .addPrimaryKeyConstraint('recorded_consents_key', ['collection', 'urn'])
      .execute();
  },

  async down(database: Kysely<unknown>) {
    await database.schema.dropTable('recorded_consents').execute();
  },
};
