import type { Kysely, Migration } from 'kysely';
import { textType } from './columns';

/** The area, phase and type of each school that counts in a published collection, as they were then. */
export const publishedPlaces: Migration = {
  async up(database: Kysely<unknown>) {
    const text = textType(database);
    await database.schema
      .createTable('published_places')
      .addColumn('collection', text, (column) => column.notNull().references('collections.id'))
      .addColumn('urn', text, (column) => column.notNull().references('schools.urn'))
      .addColumn('area', text, (column) => column.references('areas.id'))
      .addColumn('phase', text)
      .addColumn('type', text)
      .addPrimaryKeyConstraint('published_places_key', ['collection', 'urn'])
      .execute();
  },

  async down(database: Kysely<unknown>) {
    await database.schema.dropTable('published_places').execute();
  },
};
