import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { AccountRepository } from './access/accounts';
import { AreaEventRepository } from './offer/area-events';
import { AreaTextRepository } from './offer/area-texts';
import { AreaRepository } from './registry/areas';
import { AuditRepository } from './access/audit';
import { CollectionRepository } from './collections/collections';
import { ContactRequestRepository } from './offer/contact-requests';
import { type Database, databaseOver, openDatabase } from './engines/database';
import { migrateForward } from './migrate';
import { ParticipationRepository } from './offer/participation';
import type { PostgresSettings } from './engines/postgres';
import { Repository } from './engines/repository';
import { RequestCountRepository } from './access/request-counts';
import { isPostgres } from './migrations/columns';
import { PublishedFiguresRepository } from './collections/published-figures';
import { RecordedConsentRepository } from './submissions/recorded-consents';
import { RetentionRepository } from './upkeep/retention';
import { SchoolKeyRepository } from './registry/school-keys';
import { SchoolRepository } from './registry/schools';
import { SentHistory } from './submissions/sent-history';
import { SessionRepository } from './access/sessions';
import { SettingRepository } from './collections/settings';
import { StandingRepository } from './submissions/standings';
import type { SqliteFile } from './engines/sqlite/sqlite-file';
import { storeFaultOf } from './engines/store-fault-of';
import { SubmissionRepository } from './submissions/submissions';
import { inTransaction } from './engines/transaction';

/** How much is stored to see whether something can be stored. */
const probeBytes = 8 * 1024;

/** The collector's data, with one repository for each entity. */
export class Store extends Repository {
  readonly accounts = new AccountRepository(this.database);
  readonly areaEvents = new AreaEventRepository(this.database);
  readonly areas = new AreaRepository(this.database);
  readonly areaTexts = new AreaTextRepository(this.database);
  readonly audit = new AuditRepository(this.database);
  readonly collections = new CollectionRepository(this.database);
  readonly recordedConsents = new RecordedConsentRepository(this.database);
  /** Null on SQLite, which is for one process. */
  readonly requestCounts = isPostgres(this.database) ? new RequestCountRepository(this.database) : null;
  readonly retention = new RetentionRepository(this.database);
  readonly schools = new SchoolRepository(this.database);
  readonly contactRequests = new ContactRequestRepository(this.database);
  readonly participation = new ParticipationRepository(this.database);
  readonly publishedFigures = new PublishedFiguresRepository(this.database);
  readonly schoolKeys = new SchoolKeyRepository(this.database);
  readonly sentHistory = new SentHistory(this.database);
  readonly sessions = new SessionRepository(this.database);
  readonly settings = new SettingRepository(this.database);
  readonly standings = new StandingRepository(this.database);
  readonly submissions = new SubmissionRepository(this.database);

  /**
   * Runs work on a store of its own in one transaction: all of it happens or nothing, as if nobody else wrote
   * at the time. PostgreSQL may have it run again, so it must do nothing but to the store that it is given.
   */
  transaction<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    return inTransaction(this.database, (transaction) => work(new Store(transaction)));
  }

  private storing: Promise<void> | null = null;

  /**
   * Stores something as large as a few summaries, and rejects where that cannot be done. Asked while it is being
   * asked, it does so once.
   */
  canStore(): Promise<void> {
    this.storing ??= this.storeSomething().finally(() => {
      this.storing = null;
    });
    return this.storing;
  }

  private async storeSomething(): Promise<void> {
    // By chance, so that no database makes it smaller.
    const content = randomBytes(probeBytes).toString('base64');
    await sql`insert into readiness (id, content) values (1, ${content})
      on conflict (id) do update set content = excluded.content`.execute(this.database);
  }

  async close(): Promise<void> {
    await this.database.destroy();
  }
}

/**
 * Opens the store in a PostgreSQL database, by its address `postgres://…`, or in a SQLite file, which is made
 * with its folder where it is missing. Brings its tables to the newest shape.
 *
 * @throws StoreFault saying why it cannot be used
 */
export async function openStore(target: string, settings: PostgresSettings = {}): Promise<Store> {
  try {
    return await storeIn(openDatabase(target, settings));
  } catch (error) {
    throw storeFaultOf(error) ?? error;
  }
}

/** The store over SQLite's own connection. Closes it where its tables cannot be brought to the newest shape. */
export function storeOver(sqlite: SqliteFile): Promise<Store> {
  return storeIn(databaseOver(sqlite));
}

async function storeIn(database: Database): Promise<Store> {
  try {
    await migrateForward(database);
  } catch (error) {
    await database.kysely.destroy();
    throw error;
  }
  return new Store(database.kysely);
}
