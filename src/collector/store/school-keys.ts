import type { Kysely } from 'kysely';
import { digestOfKey, sameDigest } from '../access/school-key';
import type { Tables } from './tables';

/** How many hexadecimal digits of a digest a key is found by. */
const lookupLength = 16;

export class SchoolKeyRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** Keeps the digest of a school's key. The school must be there. */
  async add(key: string, urn: string, createdAt: Date): Promise<void> {
    const digest = digestOfKey(key);
    await this.database
      .insertInto('school_keys')
      .values({ digest, lookup: lookupOf(digest), urn, created_at: createdAt.toISOString() })
      .execute();
  }

  /** The URN of the school whose key this is; null where it is nobody's. */
  async urnOf(key: string): Promise<string | null> {
    const digest = digestOfKey(key);
    const candidates = await this.database
      .selectFrom('school_keys')
      .select(['digest', 'urn'])
      .where('lookup', '=', lookupOf(digest))
      .execute();
    return candidates.find((candidate) => sameDigest(candidate.digest, digest))?.urn ?? null;
  }
}

/** An index compares in a time that tells; it sees only this part, which is worth nothing without the rest. */
function lookupOf(digest: string): string {
  return digest.slice(0, lookupLength);
}
