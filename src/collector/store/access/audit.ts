import type { Kysely } from 'kysely';
import type { AuditAction, AuditRow, Tables } from '../tables';

/** Somebody who does something, as the audit trail names them, and when. */
export interface Actor {
  /** `school:117123`, an account's id, or `command-line`. */
  readonly actor: string;
  readonly at: Date;
}

/** Who did what, to what. */
export interface AuditEntry extends Actor {
  readonly action: AuditAction;
  /** What it was done to, such as `school:117123`. */
  readonly subject: string;
  /** What else there is to know of it; nothing that a school wrote, and no secret. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An entry with its place in the trail. */
export interface AuditRecord extends AuditEntry {
  readonly sequence: number;
}

/** The trail of what people and commands did. Entries are only ever added; the database refuses anything else. */
export class AuditRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** Adds an entry; in the transaction of what it tells of. */
  async add({ at, actor, action, subject, detail }: AuditEntry): Promise<void> {
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
