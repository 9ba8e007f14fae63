import { newSecret } from '../collector/access/secret';
import type { Store } from '../collector/store/store';
import { hertfordshire2019 } from '../framework/frameworks';
import type { Urn } from '../framework/identifiers';
import { mapleGrove } from './maple-grove';
import { askInDemonstration } from './ask-in-demonstration';
import {
  accountsMadeBefore,
  addDemonstrationAccounts,
  type DemonstrationAccounts,
} from './demonstration-accounts';
import { fillDemonstration, isFilled, mayBeFilled } from './fill-demonstration';

/** An invented school, and the key by which the collector knows it. */
export interface Connection {
  readonly school: { readonly urn: Urn; readonly name: string };
  readonly key: string;
}

/** `filled` with an invented area over three years; `empty` with the preview's school and no more. */
export type DemonstrationKind = 'filled' | 'empty';

/** The demonstration, for the person who starts it. */
export interface PreparedDemonstration {
  /** The invented school to which the preview's pane is connected. */
  readonly connection: Connection;
  /**
   * Who can sign in to the dashboard of the invented area. Without it: `not asked for`, or `kept out` by areas
   * and collections that are somebody's own.
   */
  readonly accounts: DemonstrationAccounts | 'not asked for' | 'kept out';
}

/** The invented school of the sample document. */
const school = { urn: mapleGrove.urn ?? '', name: mapleGrove.school ?? '' };

/**
 * Prepares a collector for trying it out. Existing data stay as they are, and a collector with areas or
 * collections of its own is not filled; only the preview's key is new each time, because it is kept nowhere.
 */
export async function prepareDemonstration(
  store: Store,
  kind: DemonstrationKind,
  now = new Date(),
): Promise<PreparedDemonstration> {
  const accounts = kind === 'filled' ? await fill(store, now) : 'not asked for';
  if ((await store.schools.find(school.urn)) === null) await store.schools.save(school);
  if ((await store.collections.openAt(now)) === null) await openFirstCollection(store, now);
  return { connection: { school, key: await newKey(store, now) }, accounts };
}

/** A key of the preview's school, in the place of the one that it had. */
async function newKey(store: Store, now: Date): Promise<string> {
  const key = newSecret();
  await store.schoolKeys.revoke([school.urn], now);
  await store.schoolKeys.add([{ urn: school.urn, key }], now);
  return key;
}

/** Fills the collector as a whole or not at all. */
function fill(store: Store, now: Date): Promise<DemonstrationAccounts | 'kept out'> {
  return store.transaction(async (inside) => {
    if (await isFilled(inside)) return accountsMadeBefore;
    if (!(await mayBeFilled(inside, now))) return 'kept out';
    await fillDemonstration(inside, school, now);
    const accounts = await addDemonstrationAccounts(inside, now);
    await askInDemonstration(inside, now);
    return accounts;
  });
}

async function openFirstCollection(store: Store, now: Date): Promise<void> {
  const year = now.getUTCFullYear();
  await store.collections.save({
    id: `${year}-demonstration`,
    name: `Demonstration ${year} (invented)`,
    framework: hertfordshire2019.edition,
    opensAt: new Date(Date.UTC(year, 0, 1)),
    closesAt: new Date(Date.UTC(year + 2, 0, 1)),
  });
}
