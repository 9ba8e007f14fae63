import type { Kysely, Migration } from 'kysely';
import { textType } from './columns';

/** Each index by its table and columns: what is looked for in a table that grows. */
const indexes = {
  standings_of_submission: ['standings', ['submission']],
  submissions_of_urn: ['submissions', ['urn', 'sequence']],
  submissions_superseded: ['submissions', ['supersedes']],
  standings_in_order: ['standings', ['collection', 'sequence']],
  audit_of_action: ['audit', ['action', 'sequence']],
  school_keys_of_school: ['school_keys', ['urn']],
  participation_of_school: ['participation', ['urn']],
  standings_of_school: ['standings', ['urn']],
  sessions_of_account: ['sessions', ['account']],
  sessions_by_end: ['sessions', ['expires_at']],
  audit_of_subject: ['audit', ['subject', 'sequence']],
  audit_of_actor: ['audit', ['actor', 'sequence']],
  contact_requests_from: ['contact_requests', ['from_school', 'created_at', 'id']],
  contact_requests_to: ['contact_requests', ['to_school', 'created_at', 'id']],
  contact_requests_of_collection: ['contact_requests', ['collection']],
  area_events_of_area: ['area_events', ['area', 'starts_on']],
} as const;

/** The row by which the store is asked whether it can store, and indexes for what was found by reading all. */
export const readinessAndIndexes: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('readiness')
      .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
      .addColumn('content', textType(database), (column) => column.notNull())
      .execute();
    for (const [name, [table, columns]] of Object.entries(indexes)) {
      await database.schema
        .createIndex(name)
        .on(table)
        .columns([...columns])
        .execute();
    }
  },

  async down(database: Kysely<unknown>) {
    for (const name of Object.keys(indexes)) await database.schema.dropIndex(name).execute();
    await database.schema.dropTable('readiness').execute();
  },
};
