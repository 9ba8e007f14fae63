import { type Kysely, type Migration, sql } from 'kysely';
import { readCanonicalJson } from '../../../assessment/summary/canonical-json';
import { frameworks } from '../../../framework/frameworks';
import { countedOf } from '../submissions/counted';
import { inBatches } from '../engines/batches';
import { standingRow, type StoredSubmission } from '../submissions/standings';
import type { Tables } from '../tables';
import { dropAppendOnly, keepAuditAppendOnly } from './append-only';
import { isPostgres, type TableBuilder, textType, withSequence } from './columns';

/** Registry, access, withdrawals, standings, published figures, and the offer of an area. */
export const theWholeService: Migration = {
  async up(database: Kysely<unknown>) {
    await addRegistry(database);
    await addHistory(database);
    await fillStandings(database);
    await addAccess(database);
    await addWhatAreasOffer(database);
  },

  async down(database: Kysely<unknown>) {
    for (const table of [
      'settings',
      'area_events',
      'area_texts',
      'published_figures',
      'contact_requests',
      'audit',
      'sessions',
      'accounts',
      'participation',
      'standings',
      'withdrawals',
    ]) {
      await database.schema.dropTable(table).execute();
    }
    await dropAppendOnly(database);
    for (const [table, columns] of [
      ['submissions', ['source', 'late']],
      ['collections', ['state', 'published_at']],
      ['school_keys', ['revoked_at', 'last_used_at']],
    ] as const) {
      for (const column of columns) await database.schema.alterTable(table).dropColumn(column).execute();
    }
    await database.schema.dropIndex('schools_of_area').execute();
    await narrowSchools(database);
    await database.schema.dropTable('areas').execute();
    await database.schema.dropTable('counties').execute();
  },
};

const addedToSchools = [
  'phase',
  'type',
  'closed_on',
  'successor',
  'local_authority',
  'address',
  'contact_email',
];

async function addRegistry(database: Kysely<unknown>): Promise<void> {
  const text = textType(database);
  const create = tableMaker(database);
  const alter = (table: string) => database.schema.alterTable(table);
  await create('counties', ['name'], 'id').execute();
  await create('areas', ['name'], 'id')
    .addColumn('county', text, (column) => column.notNull().references('counties.id'))
    .execute();
  for (const name of addedToSchools) await alter('schools').addColumn(name, text).execute();
  await alter('schools')
    .addColumn('area', text, (column) => column.references('areas.id'))
    .execute();
  await alter('schools')
    .addColumn('status', text, (column) => column.notNull().defaultTo('open'))
    .execute();
  await database.schema.createIndex('schools_of_area').on('schools').columns(['area', 'urn']).execute();
  await alter('collections')
    .addColumn('state', text, (column) => column.notNull().defaultTo('open'))
    .execute();
  await alter('collections').addColumn('published_at', text).execute();
  await create('participation', [])
    .addColumn('collection', text, (column) => column.notNull().references('collections.id'))
    .addColumn('urn', text, (column) => column.notNull().references('schools.urn'))
    .addColumn('briefed_on', text)
    .addColumn('started_on', text)
    .addPrimaryKeyConstraint('participation_key', ['collection', 'urn'])
    .execute();
}

async function addHistory(database: Kysely<unknown>): Promise<void> {
  const text = textType(database);
  const create = tableMaker(database);
  const submissions = () => database.schema.alterTable('submissions');
  await submissions()
    .addColumn('source', text, (column) => column.notNull().defaultTo('pane'))
    .execute();
  await submissions()
    .addColumn('late', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await create('withdrawals', ['reason', 'withdrawn_by', 'withdrawn_at'])
    .addColumn('submission', text, (column) =>
      column.primaryKey().notNull().references('submissions.submission'),
    )
    .execute();
  await create('standings', ['received_at', 'edition', 'ratings', 'share'])
    .addColumn('collection', text, (column) => column.notNull().references('collections.id'))
    .addColumn('urn', text, (column) => column.notNull().references('schools.urn'))
    .addColumn('submission', text, (column) => column.notNull().references('submissions.submission'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('name_in_thanks', 'integer', (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('standings_key', ['collection', 'urn'])
    .execute();
}

async function addAccess(database: Kysely<unknown>): Promise<void> {
  const text = textType(database);
  const create = tableMaker(database);
  for (const name of ['revoked_at', 'last_used_at']) {
    await database.schema.alterTable('school_keys').addColumn(name, text).execute();
  }
  await create('accounts', ['email', 'name', 'role', 'created_at'], 'id')
    .addColumn('area', text, (column) => column.references('areas.id'))
    .addColumn('issuer', text)
    .addColumn('subject', text)
    .addColumn('password_hash', text)
    .addColumn('failed_sign_ins', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('locked_until', text)
    .addColumn('disabled_at', text)
    .addUniqueConstraint('accounts_email', ['email'])
    .addUniqueConstraint('accounts_subject', ['issuer', 'subject'])
    .execute();
  await create('sessions', ['created_at', 'last_seen_at', 'expires_at'], 'digest')
    .addColumn('account', text, (column) => column.notNull().references('accounts.id'))
    .execute();
  const audit = withSequence(database.schema.createTable('audit'), database);
  await withTexts(audit, ['at', 'actor', 'action', 'subject', 'detail'], text).execute();
  await keepAuditAppendOnly(database);
}

async function addWhatAreasOffer(database: Kysely<unknown>): Promise<void> {
  const text = textType(database);
  const create = tableMaker(database);
  await create('contact_requests', ['aspect', 'state', 'created_at', 'changed_at'], 'id')
    .addColumn('collection', text, (column) => column.notNull().references('collections.id'))
    .addColumn('from_school', text, (column) => column.notNull().references('schools.urn'))
    .addColumn('to_school', text, (column) => column.references('schools.urn'))
    .execute();
  await create('published_figures', ['population', 'published_on', 'figures', 'made_of'])
    .addColumn('collection', text, (column) => column.notNull().references('collections.id'))
    .addPrimaryKeyConstraint('published_figures_key', ['collection', 'population', 'published_on'])
    .execute();
  await create('area_texts', ['key', 'text', 'changed_at'])
    .addColumn('area', text, (column) => column.notNull().references('areas.id'))
    .addPrimaryKeyConstraint('area_texts_key', ['area', 'key'])
    .execute();
  await create('area_events', ['title', 'starts_on', 'detail'], 'id')
    .addColumn('area', text, (column) => column.notNull().references('areas.id'))
    .addColumn('outcome', 'integer')
    .addColumn('moved_at', text)
    .execute();
  await create('settings', ['value'], 'key').execute();
}

/** Begins tables with text columns that must be there, the first of them perhaps the primary key. */
function tableMaker(database: Kysely<unknown>) {
  const text = textType(database);
  return (name: string, texts: readonly string[], key?: string): TableBuilder => {
    const table: TableBuilder = database.schema.createTable(name);
    const keyed =
      key === undefined ? table : table.addColumn(key, text, (column) => column.primaryKey().notNull());
    return withTexts(keyed, texts, text);
  };
}

function withTexts(
  table: TableBuilder,
  names: readonly string[],
  type: ReturnType<typeof textType>,
): TableBuilder {
  return names.reduce((builder, name) => builder.addColumn(name, type, (column) => column.notNull()), table);
}

/** SQLite drops no column that refers to another table, so there the table is written anew without it. */
async function narrowSchools(database: Kysely<unknown>): Promise<void> {
  if (isPostgres(database)) {
    for (const name of [...addedToSchools, 'status', 'area']) {
      await database.schema.alterTable('schools').dropColumn(name).execute();
    }
    return;
  }
  await tableMaker(database)('narrow_schools', ['name'], 'urn').execute();
  await sql`insert into narrow_schools (urn, name) select urn, name from schools`.execute(database);
  await database.schema.dropTable('schools').execute();
  await database.schema.alterTable('narrow_schools').renameTo('schools').execute();
}

/** Schools of one statement: ten values each, and SQLite takes 32,766. */
const batchSize = 500;

/** Lets the newest submission of each school count that was kept before anything counted. */
async function fillStandings(database: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<StoredSubmission & { readonly summary: string }>`
    select collection, urn, submission, sequence, received_at, late, summary from submissions
    where sequence in (select max(sequence) from submissions group by collection, urn)`.execute(database);
  const standings = rows.map(({ summary, ...submission }) =>
    standingRow(submission, countedOf(readCanonicalJson(summary), frameworks)),
  );
  for (const batch of inBatches(standings, batchSize)) {
    await database.withTables<Pick<Tables, 'standings'>>().insertInto('standings').values(batch).execute();
  }
}
