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
  recorded_consents: ['collection', 'urn'],
  accounts: ['id'],
  sessions: ['digest'],
  audit: ['sequence'],
  contact_requests: ['id'],
  published_figures: ['collection', 'population', 'publishedOn'],
  published_places: ['collection', 'urn'],
  area_texts: ['area', 'key'],
  area_events: ['id'],
  settings: ['key'],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

/** A table in general, whose rows are copied or counted. */
export interface AnyTable {
  readonly name: keyof Tables;
  /** The columns of its primary key, by their names in the database. They give its rows an order. */
  readonly key: readonly string[];
}

/** Every table, each after those that it refers to. */
export const tablesInOrder: readonly AnyTable[] = Object.entries(keys).map(([name, key]) => ({
  name: name as keyof typeof keys,
  key: key.map((column) => column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
}));

/** The tables whose rows get a rising `sequence` from the database. */
export const sequencedTables = ['submissions', 'audit'] as const satisfies readonly (keyof Tables)[];
