import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { hashPassword } from '../../../src/collector/access/password';
import type { Role } from '../../../src/api/resources/session';
import { newSecret } from '../../../src/collector/access/secret';
import { openSession } from '../../../src/collector/access/session';
import { buildCollector, type CollectorOptions } from '../../../src/collector/build-collector';
import type { CollectionToSave } from '../../../src/collector/store/collections/collections';
import { type School, unknownSchool } from '../../../src/collector/store/registry/schools';
import { openStore, type Store } from '../../../src/collector/store/store';
import { holdAnswersToDocument } from './answers-as-described';
import { makeMigratedFile } from './migrated-file';

/** A moment in the collection of every world, and the time there unless a test sets the clock. */
export const duringCollection = new Date('2027-06-18T09:30:00.000Z');

/** The collection of every world that does not bring its own. */
export const collection = {
  id: '2026-27',
  name: 'Summer 2027',
  framework: 'hertfordshire/2019',
  opensAt: new Date('2027-05-01T00:00:00.000Z'),
  closesAt: new Date('2027-07-20T00:00:00.000Z'),
};

/** The county of every area. */
export const county = { id: 'shire', name: 'Shire' };

/** Everybody's password, where people have one. */
export const password = 'seven quiet badgers';

/** Made once: it is slow on purpose. */
let hashed: Promise<string> | undefined;

/** A school of a world: its number, and whatever a test wants to know of it. */
export type PlannedSchool = Pick<School, 'urn'> & Partial<School>;

/** Somebody with an account. */
export interface PlannedPerson {
  readonly role: Role;
  /** A manager's area. */
  readonly area?: string;
}

/** Who and what there is in a world, besides its collection. */
export interface WorldPlan<Name extends string> {
  /** The ids of areas of the one county. */
  readonly areas?: readonly string[];
  /** Each of them gets a key. */
  readonly schools?: readonly PlannedSchool[];
  /** By what the test calls them. */
  readonly people?: Readonly<Record<Name, PlannedPerson>>;
  /** Whether people sign in with `password`; otherwise the identity provider vouches. */
  readonly passwords?: boolean;
  readonly collection?: CollectionToSave;
}

/** A school that can send: its number and its key. */
export interface Sender {
  readonly urn: string;
  readonly key: string;
}

/** Asks a path below `/api/v1` as somebody, with a body where there is one. */
export type Ask = (
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  payload?: object | string,
) => Promise<LightMyRequestResponse>;

/** Two schools of no area: that of `aSummary`, and another. */
export const twoSchools: readonly PlannedSchool[] = [
  { urn: '999999', name: 'Maple Grove Primary School' },
  { urn: '888888', name: 'Oak Hill School' },
];

/** The areas `dspl3`, with the first of the two schools, and `dspl4`, with the other. */
export const twoAreas: { readonly areas: readonly string[]; readonly schools: readonly PlannedSchool[] } = {
  areas: ['dspl3', 'dspl4'],
  schools: twoSchools.map((school, index) => ({ ...school, area: index === 0 ? 'dspl3' : 'dspl4' })),
};

/** Two areas of one county, and no schools yet. */
export const northAndSouth = { areas: ['north', 'south'], schools: [] } as const;

/** So many schools with consecutive numbers from the first on. */
export function severalSchools(
  count: number,
  first = 100_001,
  alike: Partial<School> = { area: 'north' },
): readonly PlannedSchool[] {
  return Array.from({ length: count }, (_, index) => ({
    urn: String(first + index),
    phase: 'Primary',
    type: 'Community school',
    ...alike,
  }));
}

const folders: string[] = [];
const apps: FastifyInstance[] = [];

/** A database file in a new folder, which `cleanUp` removes. */
export function aFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'send-collector-'));
  folders.push(folder);
  return path.join(folder, 'data', 'collector.sqlite');
}

/** To be called after all tests of a file. */
export async function cleanUp(): Promise<void> {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** A collector over a file, as a process that starts would have it. */
export async function startCollector(file: string, options: Partial<CollectorOptions> = {}) {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    await makeMigratedFile(file);
  }
  return startOver(await openStore(file), options);
}

/** A collector over a store that a test has opened in its own way. */
export async function startOver(store: Store, options: Partial<CollectorOptions> = {}) {
  const app = await buildCollector({ store, now: () => duringCollection, ...options });
  apps.push(app);
  holdAnswersToDocument(app, options.frameworks);
  return { app, store };
}

/** Adds what a plan has to a store. Answers with the schools' keys, in their order, and the people's accounts. */
export async function fillStore<Name extends string = never>(store: Store, plan: WorldPlan<Name>) {
  const { areas = [], schools = [], people, passwords = false } = plan;
  if (areas.length > 0) await store.areas.saveCounty(county);
  for (const id of areas) await store.areas.save({ id, name: `Area ${id}`, county: county.id });
  await store.collections.save(plan.collection ?? collection);
  const senders = await addSchools(store, schools);
  const accounts: Record<string, string> = {};
  for (const [name, person] of Object.entries<PlannedPerson>(people ?? {})) {
    accounts[name] = await addAccount(store, name, person, passwords);
  }
  return { senders, accounts: accounts as Readonly<Record<Name, string>> };
}

/** Adds schools that can send today, to a collection around it. Answers with them. */
export async function sendersOfToday(store: Store, count: number): Promise<readonly Sender[]> {
  const [before, after] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000));
  if (before === undefined || after === undefined) throw new RangeError('There are two days.');
  const { senders } = await fillStore(store, {
    schools: severalSchools(count, 900_000, {}),
    collection: { ...collection, opensAt: before, closesAt: after },
  });
  return senders;
}

/** Adds schools to a store, each with a key. */
export async function addSchools(
  store: Store,
  schools: readonly PlannedSchool[],
): Promise<readonly Sender[]> {
  await store.schools.saveAll(schools.map(aSchool));
  const senders = schools.map(({ urn }) => ({ urn, key: newSecret() }));
  await store.schoolKeys.add(senders, duringCollection);
  return senders;
}

/** A new key of a school, in the place of any that it had. */
export async function newSchoolKey(store: Store, urn: string): Promise<string> {
  const key = newSecret();
  await store.schoolKeys.revoke([urn], new Date());
  await store.schoolKeys.add([{ urn, key }], new Date());
  return key;
}

/** A school of the registry of which little is known. */
export function aSchool(school: PlannedSchool): School {
  return {
    name: `School ${school.urn}`,
    ...unknownSchool,
    ...school,
  };
}

/** Makes an account, whose e-mail address is a name at example.org, and answers with its id. */
export async function addAccount(
  store: Store,
  name: string,
  {
    role,
    area = null,
    id = area === null ? role : `${role}-${area}`,
  }: { readonly role: Role; readonly area?: string | null; readonly id?: string },
  hasPassword = true,
): Promise<string> {
  hashed ??= hasPassword ? hashPassword(password) : undefined;
  await store.accounts.add({
    id,
    email: `${name.toLowerCase()}@example.org`,
    name: 'A. Person',
    role,
    area,
    passwordHash: hasPassword ? ((await hashed) ?? null) : null,
    identity: null,
    createdAt: duringCollection,
  });
  return id;
}

/** What a world is made with, besides who is in it. */
export interface WorldOptions extends Partial<CollectorOptions> {
  /** A store that a test has opened in its own way; a new SQLite file unless given. */
  readonly store?: Store;
}

/**
 * A collector with areas, schools and people, and an open collection. Two schools and nobody else, unless a plan
 * says otherwise.
 */
export async function aWorld<Name extends string = never>(
  plan: WorldPlan<Name> = {},
  { store: given, ...options }: WorldOptions = {},
) {
  const clock = { now: duringCollection };
  const file = aFile();
  const running = { now: () => clock.now, ...options };
  const { app, store } = await (given === undefined
    ? startCollector(file, running)
    : startOver(given, running));
  const { senders, accounts } = await fillStore(store, { schools: twoSchools, ...plan });
  const publicUrl = options.access?.publicUrl ?? null;

  /** The headers with which the collector's own page asks, for somebody who has just signed in. */
  const signedIn = async (name: Name): Promise<NonNullable<InjectOptions['headers']>> => {
    const secret = await openSession(store, accounts[name], clock.now);
    const address = new URL(publicUrl ?? 'http://localhost');
    return {
      cookie: `${publicUrl === null ? '' : '__Host-'}send-session=${secret}`,
      origin: address.origin,
      host: address.host,
      'x-send-benchmark': '1',
    };
  };
  const asking =
    (headers: () => Promise<NonNullable<InjectOptions['headers']>>): Ask =>
    async (method, url, payload) =>
      app.inject({
        method,
        url: `/api/v1${url}`,
        headers: { ...(await headers()), ...(typeof payload === 'string' && { 'content-type': 'text/csv' }) },
        ...(payload !== undefined && { payload }),
      });
  const people = Object.fromEntries(
    (Object.keys(accounts) as Name[]).map((name) => [name, asking(() => signedIn(name))]),
  );
  return {
    app,
    store,
    file,
    clock,
    senders,
    accounts,
    signedIn,
    /** Asks as the people of the plan. */
    people: people as Readonly<Record<Name, Ask>>,
    /** Asks as the first school. */
    school: asking(async () => ({ authorization: `Bearer ${keyOf(senders, 0)}` })),
    /** The first school's key, and the second's. */
    key: keyOf(senders, 0),
    otherKey: keyOf(senders, 1),
  };
}

function keyOf(senders: readonly Sender[], index: number): string {
  return senders[index]?.key ?? '';
}
