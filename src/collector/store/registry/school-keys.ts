import type { Urn } from '../../../framework/identifiers';
import { digestOf, sameDigest } from '../../access/secret';
import { inBatches } from '../engines/batches';
import { Batcher } from '../engines/batcher';
import type { SchoolKeyRow, SchoolRow } from '../tables';
import { Repository } from '../engines/repository';

/** How many hexadecimal digits of a digest a key is found by. */
const lookupLength = 16;
/** Keys of one statement, and schools: far fewer values than SQLite takes. */
const batchSize = 500;

/** A school's key as it is handed over. The store keeps only its digest. */
export interface NewSchoolKey {
  readonly urn: Urn;
  readonly key: string;
}

/** The school that holds a key. */
export interface KeyHolder {
  readonly urn: Urn;
  /** Whether the registry says that the school is closed. */
  readonly isClosed: boolean;
}

/** A working key that may be the one that is asked for. */
type Candidate = Pick<SchoolKeyRow, 'digest' | 'urn' | 'lastUsedAt'> & Pick<SchoolRow, 'status'>;

/** The dates of a school's working key. */
export interface WorkingKey {
  readonly urn: Urn;
  readonly createdAt: Date;
  /** To the day: a key's use is written once a day at most. Null where it was never used. */
  readonly lastUsedAt: Date | null;
}

export class SchoolKeyRepository extends Repository {
  /** The working keys whose digests begin as these do. */
  private readonly candidates = new Batcher<string, readonly Candidate[]>((lookups) =>
    this.beginningWith(lookups),
  );

  /** Keeps the digests of schools' keys. The schools must be there. Their earlier keys still work. */
  async add(keys: readonly NewSchoolKey[], createdAt: Date): Promise<void> {
    for (const batch of inBatches(keys, batchSize)) {
      const times = { createdAt: createdAt.toISOString(), revokedAt: null, lastUsedAt: null };
      const rows = batch.map(({ urn, key }) => {
        const digest = digestOf(key);
        return { digest, lookup: lookupOf(digest), urn, ...times };
      });
      await this.database.insertInto('school_keys').values(rows).execute();
    }
  }

  /** Revokes the working keys of these schools, and answers with how many there were. */
  async revoke(urns: readonly Urn[], revokedAt: Date): Promise<number> {
    let revoked = 0;
    for (const batch of inBatches(urns, batchSize)) {
      const { numUpdatedRows } = await this.database
        .updateTable('school_keys')
        .set({ revokedAt: revokedAt.toISOString() })
        .where('urn', 'in', batch)
        .where('revokedAt', 'is', null)
        .executeTakeFirstOrThrow();
      revoked += Number(numUpdatedRows);
    }
    return revoked;
  }

  /**
   * The school whose working key this is, whose use is noted; null where it is nobody's or was revoked. The use is
   * written once a day at most, so that asking does not become writing. A closed school's is not noted.
   */
  async use(key: string, now: Date): Promise<KeyHolder | null> {
    const digest = digestOf(key);
    const candidates = await this.candidates.ask(lookupOf(digest));
    const found = candidates.find((candidate) => sameDigest(candidate.digest, digest));
    if (found === undefined) return null;
    if (found.status === 'closed') return { urn: found.urn, isClosed: true };
    if (found.lastUsedAt === null || dayOf(found.lastUsedAt) < dayOf(now.toISOString())) {
      await this.database
        .updateTable('school_keys')
        .set({ lastUsedAt: now.toISOString() })
        .where('digest', '=', digest)
        .execute();
    }
    return { urn: found.urn, isClosed: false };
  }

  private async beginningWith(lookups: readonly string[]): Promise<(readonly Candidate[])[]> {
    const rows = await this.database
      .selectFrom('school_keys')
      .innerJoin('schools', 'schools.urn', 'school_keys.urn')
      .select(['lookup', 'digest', 'school_keys.urn', 'lastUsedAt', 'status'])
      .where('lookup', 'in', lookups)
      .where('revokedAt', 'is', null)
      .execute();
    return lookups.map((lookup) => rows.filter((row) => row.lookup === lookup));
  }

  /** The working keys of these schools, in no order. */
  async working(urns: readonly Urn[]): Promise<WorkingKey[]> {
    const keys: WorkingKey[] = [];
    for (const batch of inBatches(urns, batchSize)) {
      const rows = await this.database
        .selectFrom('school_keys')
        .select(['urn', 'createdAt', 'lastUsedAt'])
        .where('urn', 'in', batch)
        .where('revokedAt', 'is', null)
        .execute();
      keys.push(
        ...rows.map(({ urn, createdAt, lastUsedAt }) => ({
          urn,
          createdAt: new Date(createdAt),
          lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt),
        })),
      );
    }
    return keys;
  }
}

/** An index compares in a time that tells; it sees only this part, which is worth nothing without the rest. */
function lookupOf(digest: string): string {
  return digest.slice(0, lookupLength);
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
