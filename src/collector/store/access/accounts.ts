import type { Role } from '../../../api/resources/session';
import type { Attempts } from '../../access/lock-out';
import type { AccountRow } from '../tables';
import { Repository } from '../engines/repository';

/** Somebody who signs in. */
export interface Account {
  readonly id: string;
  /** In small letters, and nobody else's. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** A manager's area; null for the others. */
  readonly area: string | null;
  /** argon2id; null where an identity provider vouches. */
  readonly passwordHash: string | null;
  /** The identity at the provider; null until the first sign-in, and for an account with a password. */
  readonly identity: Identity | null;
  readonly isDisabled: boolean;
  readonly createdAt: Date;
}

/** An account at an identity provider: its `iss` and `sub`, which never change where an e-mail address may. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** An account when it is made: open. */
export type NewAccount = Omit<Account, 'isDisabled'>;

/** The changes of an administrator to an account. A field that is not given stays. */
export type AccountChange = Partial<Pick<Account, 'name' | 'role' | 'area'>> & {
  /** From this moment on nobody signs in with it; null opens it again. */
  readonly disabledAt?: Date | null;
};

export class AccountRepository extends Repository {
  /** Adds an account. Answers with false, and adds nothing, where its e-mail address is taken. */
  async add(account: NewAccount): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.database
      .insertInto('accounts')
      .values(rowOf(account))
      .onConflict((conflict) => conflict.column('email').doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  async find(id: string): Promise<Account | null> {
    return accountOf(await this.select().where('id', '=', id).executeTakeFirst());
  }

  /** @param email in small letters */
  async findByEmail(email: string): Promise<Account | null> {
    return accountOf(await this.select().where('email', '=', email).executeTakeFirst());
  }

  async findByIdentity({ issuer, subject }: Identity): Promise<Account | null> {
    const found = this.select().where('issuer', '=', issuer).where('subject', '=', subject);
    return accountOf(await found.executeTakeFirst());
  }

  /** Every account, in the order of the e-mail addresses. */
  async list(): Promise<Account[]> {
    const rows = await this.select().orderBy('email').execute();
    return rows.map(knownAccountOf);
  }

  async change(id: string, { disabledAt, ...change }: AccountChange): Promise<void> {
    const closing = { disabledAt: disabledAt?.toISOString() ?? null };
    const set = { ...change, ...(disabledAt !== undefined && closing) };
    if (Object.keys(set).length === 0) return;
    await this.database.updateTable('accounts').set(set).where('id', '=', id).execute();
  }

  /** Gives an account a password, which takes the place of its old one or of its identity, and unlocks it. */
  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.database
      .updateTable('accounts')
      .set({ passwordHash, issuer: null, subject: null, ...unlocked })
      .where('id', '=', id)
      .execute();
  }

  /** Takes an account's password away: from now on the identity provider vouches for it. */
  async removePassword(id: string): Promise<void> {
    await this.database
      .updateTable('accounts')
      .set({ passwordHash: null, ...unlocked })
      .where('id', '=', id)
      .execute();
  }

  /**
   * Binds an account that has neither a password nor an identity to one. Answers with false, and binds
   * nothing, where somebody else was faster.
   */
  async bind(id: string, { issuer, subject }: Identity): Promise<boolean> {
    const { numUpdatedRows } = await this.database
      .updateTable('accounts')
      .set({ issuer, subject })
      .where('id', '=', id)
      .where('issuer', 'is', null)
      .where('passwordHash', 'is', null)
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n;
  }

  /** How often an account's password was got wrong in a row, and until when it is locked. */
  async attempts(id: string): Promise<Attempts> {
    const row = await this.select().where('id', '=', id).executeTakeFirstOrThrow();
    const lockedUntil = row.lockedUntil === null ? null : new Date(row.lockedUntil);
    return { failures: row.failedSignIns, lockedUntil };
  }

  async setAttempts(id: string, { failures, lockedUntil }: Attempts): Promise<void> {
    await this.database
      .updateTable('accounts')
      .set({ failedSignIns: failures, lockedUntil: lockedUntil?.toISOString() ?? null })
      .where('id', '=', id)
      .execute();
  }

  private select() {
    return this.database.selectFrom('accounts').selectAll();
  }
}

const unlocked = { failedSignIns: 0, lockedUntil: null };

function rowOf({ identity, createdAt, ...same }: NewAccount): AccountRow {
  return {
    ...same,
    ...unlocked,
    issuer: identity?.issuer ?? null,
    subject: identity?.subject ?? null,
    disabledAt: null,
    createdAt: createdAt.toISOString(),
  };
}

function accountOf(row: AccountRow | undefined): Account | null {
  return row === undefined ? null : knownAccountOf(row);
}

function knownAccountOf(row: AccountRow): Account {
  const { id, email, name, role, area, passwordHash, issuer, subject } = row;
  return {
    ...{ id, email, name, role, area, passwordHash },
    identity: issuer === null || subject === null ? null : { issuer, subject },
    isDisabled: row.disabledAt !== null,
    createdAt: new Date(row.createdAt),
  };
}
