import { sql } from 'kysely';
import type { AuditAction, AuditRow } from '../tables';
import { Repository } from '../engines/repository';

/** A person, a school or the command line as the audit trail names it, at a moment. */
export interface Actor {
  /** `school:117123`, an account's id, or `command-line`. */
  readonly actor: string;
  readonly at: Date;
}

/** An entry of the audit trail. */
export interface AuditEntry extends Actor {
  readonly action: AuditAction;
  /** The school, account, collection or the like that it concerns, such as `school:117123`. */
  readonly subject: string;
  /** Further details; nothing that a school wrote, and no secret. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An entry with its place in the trail. */
export interface AuditRecord extends AuditEntry {
  readonly sequence: number;
}

/** The audit trail. Entries are only ever added; the database refuses anything else. */
export class AuditRepository extends Repository {
  /** Adds an entry; in the transaction of the change that it tells of. */
  async add(
    { at, actor }: Actor,
    action: AuditAction,
    subject: string,
    detail: AuditEntry['detail'] = {},
  ): Promise<void> {
    await this.database
      .insertInto('audit')
      .values({ at: at.toISOString(), actor, action, subject, detail: JSON.stringify(detail) })
      .execute();
  }

  /** The newest entries first, at most so many, from before a sequence where one is given. */
  async newest(limit: number, before?: number): Promise<AuditRecord[]> {
    let query = this.database.selectFrom('audit').selectAll().orderBy('sequence', 'desc').limit(limit);
    if (before !== undefined) query = query.where('sequence', '<', before);
    return (await query.execute()).map(recordOf);
  }

  /** The sequence of the newest entry with one of these actions; 0 for none. */
  async newestOf(actions: readonly AuditAction[]): Promise<number> {
    const newest = actions.map(
      (action) => sql`select max(sequence) as sequence from audit where action = ${action}`,
    );
    const { rows } = await sql<{ readonly sequence: number | null }>`
      select max(sequence) as sequence from (${sql.join(newest, sql` union all `)}) as newest`.execute(
      this.database,
    );
    return rows[0]?.sequence ?? 0;
  }

  /** All that was done by somebody or to something, the oldest first. */
  async about(actorOrSubject: string): Promise<AuditRecord[]> {
    const rows = await this.database
      .selectFrom('audit')
      .selectAll()
      .where((row) => row.or([row('subject', '=', actorOrSubject), row('actor', '=', actorOrSubject)]))
      .orderBy('sequence')
      .execute();
    return rows.map(recordOf);
  }
}

function recordOf(row: Omit<AuditRow, 'sequence'> & { readonly sequence: number }): AuditRecord {
  const { sequence, at, actor, action, subject, detail } = row;
  return {
    sequence,
    at: new Date(at),
    actor,
    action,
    subject,
    detail: JSON.parse(detail) as Readonly<Record<string, unknown>>,
  };
}
