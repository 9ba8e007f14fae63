import type { Kysely, Migration } from 'kysely';
import { textType, withSequence } from './columns';

/** Collections, schools with their keys, and submissions. */
export const firstTables: Migration = {
  async up(database: Kysely<unknown>) {
    const text = textType(database);
    await database.schema
      .createTable('collections')
      .addColumn('id', text, (column) => column.primaryKey().notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addColumn('framework', text, (column) => column.notNull())
      .addColumn('opens_at', text, (column) => column.notNull())
      .addColumn('closes_at', text, (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('schools')
      .addColumn('urn', text, (column) => column.primaryKey().notNull())
      .addColumn('name', text, (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('school_keys')
      .addColumn('digest', text, (column) => column.primaryKey().notNull())
      .addColumn('lookup', text, (column) => column.notNull())
      .addColumn('urn', text, (column) => column.notNull().references('schools.urn'))
      .addColumn('created_at', text, (column) => column.notNull())
      .execute();
    await database.schema.createIndex('school_keys_lookup').on('school_keys').column('lookup').execute();
    await withSequence(database.schema.createTable('submissions'), database)
      .addColumn('submission', text, (column) => column.notNull().unique())
      .addColumn('urn', text, (column) => column.notNull().references('schools.urn'))
      .addColumn('collection', text, (column) => column.notNull().references('collections.id'))
      .addColumn('supersedes', text, (column) => column.references('submissions.submission'))
      .addColumn('summary', text, (column) => column.notNull())
      .addColumn('digest', text, (column) => column.notNull())
      .addColumn('received_at', text, (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('submissions_of_school')
      .on('submissions')
      .columns(['collection', 'urn', 'sequence'])
      .execute();
  },

  async down(database: Kysely<unknown>) {
    for (const table of ['submissions', 'school_keys', 'schools', 'collections']) {
      await database.schema.dropTable(table).execute();
    }
  },
};
