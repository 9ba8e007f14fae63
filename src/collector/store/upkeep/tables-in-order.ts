import type { Tables } from '../tables';

/** Every table with its primary key, each after those that it refers to. */
const keys = {
  counties: ['id'],
  areas: ['id'],
  schools: ['urn'],
  school_keys: ['digest'],
  collections: ['id'],
  submissions: ['sequence'],
  withdrawals: ['submission'],
  standings: ['collection', 'urn'],
  participation: ['collection', 'urn'],
  accounts: ['id'],
  sessions: ['digest'],
  audit: ['sequence'],
  contact_requests: ['id'],
  published_figures: ['collection', 'population', 'published_on'],
  area_texts: ['area', 'key'],
  area_events: ['id'],
  settings: ['key'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

/** A table whose rows are copied or counted whatever they are. */
export interface AnyTable {
  readonly name: keyof Tables;
  /** The columns of its primary key, by which its rows have an order. */
  readonly key: readonly string[];
}

/** Every table, each after those that it refers to. */
export const tablesInOrder: readonly AnyTable[] = Object.entries(keys).map(([name, key]) => ({
  name: name as keyof typeof keys,
  key,
}));

/** The tables whose rows get a rising `sequence` from the database. */
export const sequencedTables = ['submissions', 'audit'] as const satisfies readonly (keyof Tables)[];
