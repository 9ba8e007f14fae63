import type { Generated } from 'kysely';

/** The tables of the store. Moments are ISO 8601 in UTC, so that their order as text is their order in time. */
export interface Tables {
  collections: CollectionRow;
  schools: SchoolRow;
  school_keys: SchoolKeyRow;
  submissions: SubmissionRow;
}

export interface CollectionRow {
  /** Such as `2026-27`. */
  id: string;
  name: string;
  /** The framework's edition, without `-draft`. */
  framework: string;
  opens_at: string;
  closes_at: string;
}

export interface SchoolRow {
  urn: string;
  name: string;
}

export interface SchoolKeyRow {
  /** SHA-256 of the key, in hexadecimal; the key itself is nowhere. */
  digest: string;
  /** The digest's first part, by which it is found; the rest is compared in constant time. */
  lookup: string;
  urn: string;
  created_at: string;
}

export interface SubmissionRow {
  /** Rises with every submission: the newest of a school counts, also within one millisecond. */
  sequence: Generated<number>;
  submission: string;
  urn: string;
  collection: string;
  supersedes: string | null;
  /** The rating summary in canonical JSON. */
  summary: string;
  /** SHA-256 of `summary`, in hexadecimal. */
  digest: string;
  received_at: string;
}
