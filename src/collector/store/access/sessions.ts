import type { Kysely } from 'kysely';
import { digestOf } from '../../access/secret';
import type { AccountPrincipal } from '../../access/principal';
import type { Tables } from '../tables';

/** Somebody's session. Its secret is in that person's cookie alone; the store keeps the digest. */
export interface Session {
  /** The account's id. */
  readonly account: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** When it ends, however busy it is. */
  readonly expiresAt: Date;
}

export class SessionRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  async add(secret: string, { account, createdAt, lastSeenAt, expiresAt }: Session): Promise<void> {
    await this.database
      .insertInto('sessions')
      .values({
        digest: digestOf(secret),
        account,
        created_at: createdAt.toISOString(),
        last_seen_at: lastSeenAt.toISOString(),
        expires_at: expiresAt.toISOString(),
      })
      .execute();
  }

  /**
   * Whose session this is, with the rights that the account has now; null where there is none, or the account
   * is closed. An index compares in a time that tells, but what it sees is a digest: whoever guesses secrets
   * cannot steer theirs towards one.
   */
  async find(secret: string): Promise<{ session: Session; principal: AccountPrincipal } | null> {
    const row = await this.database
      .selectFrom('sessions')
      .innerJoin('accounts', 'accounts.id', 'sessions.account')
      .select(['accounts.id', 'role', 'area', 'sessions.created_at', 'last_seen_at', 'expires_at'])
      .where('digest', '=', digestOf(secret))
      .where('disabled_at', 'is', null)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { id, role, area, created_at, last_seen_at, expires_at } = row;
    return {
      session: {
        account: id,
        createdAt: new Date(created_at),
        lastSeenAt: new Date(last_seen_at),
        expiresAt: new Date(expires_at),
      },
      principal: { kind: 'account', id, role, area },
    };
  }

  /** Notes that a session was used. */
  async see(secret: string, moment: Date): Promise<void> {
    await this.database
      .updateTable('sessions')
      .set({ last_seen_at: moment.toISOString() })
      .where('digest', '=', digestOf(secret))
      .execute();
  }

  async remove(secret: string): Promise<void> {
    await this.database.deleteFrom('sessions').where('digest', '=', digestOf(secret)).execute();
  }

  /** Ends every session of an account. */
  async removeAllOf(account: string): Promise<void> {
    await this.database.deleteFrom('sessions').where('account', '=', account).execute();
  }

  /** Removes what has expired at a moment, of whomever. */
  async removeExpired(moment: Date): Promise<void> {
    await this.database.deleteFrom('sessions').where('expires_at', '<=', moment.toISOString()).execute();
  }
}
