import { digestOf } from '../../access/secret';
import type { AccountPrincipal } from '../../access/principal';
import { Repository } from '../engines/repository';

/** Somebody's session. Its secret is in that person's cookie alone; the store keeps the digest. */
export interface Session {
  /** The account's id. */
  readonly account: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** When it ends, however busy it is. */
  readonly expiresAt: Date;
}

export class SessionRepository extends Repository {
  async add(secret: string, { account, createdAt, lastSeenAt, expiresAt }: Session): Promise<void> {
    await this.database
      .insertInto('sessions')
      .values({
        digest: digestOf(secret),
        account,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })
      .execute();
  }

  /**
   * The session with a secret, and the rights that its account has now; null where there is none, or the account is
   * closed. An index compares in a time that tells, but it compares digests, and nobody can guess a secret whose
   * digest comes near another.
   */
  async find(secret: string): Promise<{ session: Session; principal: AccountPrincipal } | null> {
    const row = await this.database
      .selectFrom('sessions')
      .innerJoin('accounts', 'accounts.id', 'sessions.account')
      .select(['accounts.id', 'role', 'area', 'sessions.createdAt', 'lastSeenAt', 'expiresAt'])
      .where('digest', '=', digestOf(secret))
      .where('disabledAt', 'is', null)
      .executeTakeFirst();
    if (row === undefined) return null;
    const { id, role, area, createdAt, lastSeenAt, expiresAt } = row;
    return {
      session: {
        account: id,
        createdAt: new Date(createdAt),
        lastSeenAt: new Date(lastSeenAt),
        expiresAt: new Date(expiresAt),
      },
      principal: { kind: 'account', id, role, area },
    };
  }

  /** Notes that a session was used. */
  async see(secret: string, moment: Date): Promise<void> {
    await this.database
      .updateTable('sessions')
      .set({ lastSeenAt: moment.toISOString() })
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

  /** Removes all sessions that have expired at a moment. */
  async removeExpired(moment: Date): Promise<void> {
    await this.database.deleteFrom('sessions').where('expiresAt', '<=', moment.toISOString()).execute();
  }
}
