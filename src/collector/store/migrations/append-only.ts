import { type Kysely, sql } from 'kysely';
import { isPostgres } from './columns';

const refusal = 'The audit trail is only ever added to.';

/** Makes the database itself refuse to change or delete a row of the audit trail. */
export async function keepAuditAppendOnly(database: Kysely<unknown>): Promise<void> {
  if (isPostgres(database)) {
    await sql`create function refuse_change() returns trigger language plpgsql as ${sql.lit(
      `begin raise exception '${refusal}'; end`,
    )}`.execute(database);
    await sql`create trigger audit_append_only before update or delete or truncate on audit
      for each statement execute function refuse_change()`.execute(database);
    return;
  }
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`audit_no_${change}`)} before ${sql.raw(change)} on audit
      begin select raise(abort, ${sql.lit(refusal)}); end`.execute(database);
  }
}

/** Takes the function away that the audit trail's trigger called; the trigger went with its table. */
export async function dropAppendOnly(database: Kysely<unknown>): Promise<void> {
  if (isPostgres(database)) await sql`drop function refuse_change()`.execute(database);
}
