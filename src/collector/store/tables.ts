import type { ConsentMeans } from '../../api/resources/consents';
import type { Generated } from 'kysely';
import type { CollectionState } from '../../api/resources/collections';
import type { ContactRequestState } from '../../api/resources/contact-requests';
import type { School } from '../../api/resources/schools';
import type { Role } from '../../api/resources/session';
import type { SentSummary } from '../../api/resources/submissions';
import type { CollectionId, SubmissionId, Urn } from '../../framework/identifiers';
import type { CountedRow } from './submissions/counted';

/**
 * The tables of the store. Moments are ISO 8601 in UTC, so that their order as text is their order in time;
 * days are `2027-06-18`; what is true or false is 1 or 0, as SQLite has it. Tables have their names in the database.
 * Columns have them in camel case: Kysely's plugin writes `receivedAt` as `received_at`.
 */
export interface Tables {
  counties: CountyRow;
  areas: AreaRow;
  schools: SchoolRow;
  school_keys: SchoolKeyRow;
  collections: CollectionRow;
  submissions: SubmissionRow;
  withdrawals: WithdrawalRow;
  standings: StandingRow;
  participation: ParticipationRow;
  accounts: AccountRow;
  sessions: SessionRow;
  audit: AuditRow;
  contact_requests: ContactRequestRow;
  published_figures: PublishedFiguresRow;
  published_places: PublishedPlaceRow;
  recorded_consents: RecordedConsentRow;
  area_texts: AreaTextRow;
  area_events: AreaEventRow;
  settings: SettingRow;
}

export interface CountyRow {
  /** Such as `hertfordshire`. */
  id: string;
  name: string;
}

export interface AreaRow {
  /** Such as `dspl3`. */
  id: string;
  name: string;
  county: string;
}

export interface SchoolRow {
  urn: Urn;
  name: string;
  /** As the registry prints it, such as `Primary`; null where nobody knows. */
  phase: string | null;
  /** As the registry prints it, such as `Community school`. */
  type: string | null;
  area: string | null;
  status: School['status'];
  /** A day; null while it is open. */
  closedOn: string | null;
  /** URN of the school that took its place, where the registry links one. */
  successor: Urn | null;
  /** Number of the local authority, three digits. */
  localAuthority: string | null;
  /** On one line, for letters. */
  address: string | null;
  /** Kept by the manager, for sending the school its link. */
  contactEmail: string | null;
}

export interface SchoolKeyRow {
  /** SHA-256 of the key, in hexadecimal; the key itself is nowhere. */
  digest: string;
  /** The digest's first part, by which it is found; the rest is compared in constant time. */
  lookup: string;
  urn: Urn;
  createdAt: string;
  /** Null for a key that works. */
  revokedAt: string | null;
  lastUsedAt: string | null;
}

export interface CollectionRow {
  /** Such as `2026-27`. */
  id: CollectionId;
  name: string;
  /** The framework's edition, without `-draft`. */
  framework: string;
  opensAt: string;
  /** From then on a summary is late. */
  closesAt: string;
  state: CollectionState;
  publishedAt: string | null;
}

export interface SubmissionRow {
  /** Rises with every submission: the newest of a school counts, also within one millisecond. */
  sequence: Generated<number>;
  submission: SubmissionId;
  urn: Urn;
  collection: CollectionId;
  supersedes: SubmissionId | null;
  /** The rating summary in canonical JSON. */
  summary: string;
  /** SHA-256 of `summary`, in hexadecimal. */
  digest: string;
  receivedAt: string;
  /** How it came: from the school's pane, as a summary file, or read from a Word document. */
  source: SentSummary['source'];
  /** 1 where it came after the collection had closed. */
  late: number;
}

/** A submission that no longer counts. It is kept. */
export interface WithdrawalRow {
  submission: SubmissionId;
  reason: string;
  /** `school:117123`, or an account's id. */
  withdrawnBy: string;
  withdrawnAt: string;
}

/**
 * The submission of each school that counts in a collection: the newest that is not withdrawn. Written in the
 * same transaction as the submission; reports read nothing else of it.
 */
export interface StandingRow extends CountedRow {
  collection: CollectionId;
  urn: Urn;
  submission: SubmissionId;
  /** That submission's; a row gives way only to a higher one. */
  sequence: number;
  receivedAt: string;
  late: number;
}

/** The manager's note about a school in a collection, before it has sent anything. */
export interface ParticipationRow {
  collection: CollectionId;
  urn: Urn;
  briefedOn: string | null;
  startedOn: string | null;
}

/** The newest consent that a school has given otherwise than with a summary, as its manager recorded it. */
export interface RecordedConsentRow {
  collection: CollectionId;
  urn: Urn;
  /** With a comma between two aspects; '' for none. */
  share: string;
  nameInThanks: number;
  means: ConsentMeans;
  /** Such as `2027-06-18`. */
  givenOn: string;
  /** The account. */
  recordedBy: string;
  recordedAt: string;
}

/** Somebody who signs in. */
export interface AccountRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  /** A manager's area; null for the others. */
  area: string | null;
  /** The identity provider and its name for the account; null for a local account. */
  issuer: string | null;
  subject: string | null;
  /** argon2id, with its parameters; null where an identity provider vouches. */
  passwordHash: string | null;
  failedSignIns: number;
  lockedUntil: string | null;
  disabledAt: string | null;
  createdAt: string;
}

export interface SessionRow {
  /** SHA-256 of the cookie's 256 random bits, in hexadecimal. */
  digest: string;
  account: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

/** The actions of the audit trail. */
export type AuditAction =
  | `account.${'bound' | 'changed' | 'locked' | 'made' | 'sign-in-failed'}`
  | `account.password-${'changed' | 'removed' | 'reset'}`
  | `area-event.${'added' | 'changed' | 'removed'}`
  | 'area-texts.changed'
  | 'area.saved'
  | `collection.${'added' | 'changed' | 'closed' | 'drafted' | 'forgotten' | 'opened' | 'published' | 'reopened'}`
  | `contact-request.${ContactRequestState}`
  | 'consent.recorded'
  | 'county.saved'
  | 'demonstration.filled'
  | 'highlight-rule.changed'
  | 'participation.noted'
  | 'registry.imported'
  | `school-key.${'made' | 'revoked'}`
  | `school.${'changed' | 'forgotten'}`
  | 'session.opened'
  | `store.${'moved' | 'restored'}`
  | `submission.${'imported' | 'withdrawn'}`;

/** An entry of the audit trail. Rows are only ever added; the database refuses anything else. */
export interface AuditRow {
  sequence: Generated<number>;
  at: string;
  /** `school:117123`, an account's id, `command-line`, or `nobody-known` of a wrong password. */
  actor: string;
  /** Such as `school-key.revoked`. */
  action: AuditAction;
  /** The school, account, collection or the like that it concerns, such as `school:117123`. */
  subject: string;
  /** JSON; nothing that a school wrote. */
  detail: string;
}

/** A school's wish to be put in touch with another about an aspect. */
export interface ContactRequestRow {
  id: string;
  collection: CollectionId;
  aspect: string;
  /** URN of the school that asks. */
  fromSchool: Urn;
  /** URN of the school that is asked; null until the manager has chosen one. */
  toSchool: Urn | null;
  state: ContactRequestState;
  createdAt: string;
  changedAt: string;
}

/** Figures as they were released: a row never changes. */
export interface PublishedFiguresRow {
  collection: CollectionId;
  /** `area:dspl3`, `county:hertfordshire`, or either with `/phase:Primary`. */
  population: string;
  /** The moment of the release, in ISO 8601; of an older one the day. */
  publishedOn: string;
  /** JSON, as the collation writes it. */
  figures: string;
  /** SHA-256 of the submissions that they were made of; the submissions themselves stand in `standings`. */
  madeOf: string;
}

/** A school that counts in a published collection, with its area, phase and type of then. */
export interface PublishedPlaceRow {
  collection: CollectionId;
  urn: Urn;
  area: string | null;
  phase: string | null;
  type: string | null;
}

/** A text of an area: its support for an outcome, its contact, or a text of a newsletter. */
export interface AreaTextRow {
  area: string;
  /** Such as `support/1`, `contact`, `newsletter/2026-27/opening`. */
  key: string;
  text: string;
  changedAt: string;
}

export interface AreaEventRow {
  id: string;
  area: string;
  title: string;
  /** A day. */
  startsOn: string;
  /** Place, hour, link and the like. */
  detail: string;
  /** The outcome that it helps with; null for all. */
  outcome: number | null;
  /** When the day was last changed after the event had been announced; null for never. */
  movedAt: string | null;
  /** The day that it was on before that; null for never, and where it is not known. */
  movedFrom: string | null;
  /** When it was added; null for an event from before this was kept. */
  createdAt: string | null;
  /** When anything of it was last changed; null for never. */
  changedAt: string | null;
}

/** A setting of the administrator, such as the thresholds of strengths and needs. */
export interface SettingRow {
  key: string;
  /** JSON. */
  value: string;
}
