import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildCollector, type CollectorOptions } from '../../src/collector/build-collector';
import { openStore, type Store } from '../../src/collector/store/store';
import { holdAnswersToDocument } from './answers-as-described';
import { makeMigratedFile } from './support/migrated-file';
import { newSchoolKey } from './support/new-school-key';

/** A moment in the collection of `aCollector`. */
export const duringCollection = new Date('2027-06-18T09:30:00.000Z');

/** The collection of `aCollector`. */
export const collection = {
  id: '2026-27',
  name: 'Summer 2027',
  framework: 'hertfordshire/2019',
  opensAt: new Date('2027-05-01T00:00:00.000Z'),
  closesAt: new Date('2027-07-20T00:00:00.000Z'),
};

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

/** A collector with two schools, their keys and an open collection. */
export async function aCollector(options: Partial<CollectorOptions> = {}) {
  const file = aFile();
  const { app, store } = await startCollector(file, options);
  const key = await aSchool(store, '999999', 'Maple Grove Primary School');
  const otherKey = await aSchool(store, '888888', 'Oak Hill School');
  await store.collections.save(collection);
  return { app, store, file, key, otherKey };
}

async function aSchool(store: Store, urn: string, name: string): Promise<string> {
  await store.schools.save({ urn, name });
  return newSchoolKey(store, urn);
}

/** Sends a summary, or whatever a test sends in its place, with a key. */
export function send<Sent extends { readonly submission: string }>(
  app: FastifyInstance,
  key: string | null,
  summary: Sent,
  address = `/api/v1/summaries/${summary.submission}`,
): Promise<LightMyRequestResponse> {
  const headers = key === null ? {} : { authorization: `Bearer ${key}` };
  return app.inject({ method: 'PUT', url: address, headers, payload: summary });
}

/** Asks for what is stored under a submission's number. */
export function ask(app: FastifyInstance, key: string, submission: string): Promise<LightMyRequestResponse> {
  const headers = { authorization: `Bearer ${key}` };
  return app.inject({ method: 'GET', url: `/api/v1/summaries/${submission}`, headers });
}
