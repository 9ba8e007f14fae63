import { type Kysely, sql } from 'kysely';
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
import { PublishedFiguresRepository } from './collections/published-figures';
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
import type { Tables } from './tables';
import { inTransaction } from './engines/transaction';

/** The collector's data, with one repository for each entity. */
export class Store {
  readonly accounts: AccountRepository;
  readonly areaEvents: AreaEventRepository;
  readonly areas: AreaRepository;
  readonly areaTexts: AreaTextRepository;
  readonly audit: AuditRepository;
  readonly collections: CollectionRepository;
  readonly retention: RetentionRepository;
  readonly schools: SchoolRepository;
  readonly contactRequests: ContactRequestRepository;
  readonly participation: ParticipationRepository;
  readonly publishedFigures: PublishedFiguresRepository;
  readonly schoolKeys: SchoolKeyRepository;
  readonly sentHistory: SentHistory;
  readonly sessions: SessionRepository;
  readonly settings: SettingRepository;
  readonly standings: StandingRepository;
  readonly submissions: SubmissionRepository;

  constructor(private readonly database: Kysely<Tables>) {
    this.accounts = new AccountRepository(database);
    this.areaEvents = new AreaEventRepository(database);
    this.areas = new AreaRepository(database);
    this.areaTexts = new AreaTextRepository(database);
    this.audit = new AuditRepository(database);
    this.collections = new CollectionRepository(database);
    this.retention = new RetentionRepository(database);
    this.schools = new SchoolRepository(database);
    this.contactRequests = new ContactRequestRepository(database);
    this.participation = new ParticipationRepository(database);
    this.publishedFigures = new PublishedFiguresRepository(database);
    this.schoolKeys = new SchoolKeyRepository(database);
    this.sentHistory = new SentHistory(database);
    this.sessions = new SessionRepository(database);
    this.settings = new SettingRepository(database);
    this.standings = new StandingRepository(database);
    this.submissions = new SubmissionRepository(database);
  }

  /**
   * Runs work on a store of its own in one transaction: all of it happens or nothing, as if nobody else wrote
   * at the time. PostgreSQL may have it run again, so it must do nothing but to the store that it is given.
   */
  transaction<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
    return inTransaction(this.database, (transaction) => work(new Store(transaction)));
  }

  /** Resolves where the store answers, and rejects where it does not. */
  async ping(): Promise<void> {
    await sql`select count(*) from collections`.execute(this.database);
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
