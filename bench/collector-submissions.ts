import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Pool } from 'pg';
import { openSqlite } from '../src/collector/store/engines/sqlite/open-sqlite';
import { openStore } from '../src/collector/store/store';
import { PostgresCluster } from '../test/collector/support/postgres-cluster';
import { ServerProcess } from '../test/collector/support/server-process';
import { bareRows, type BareRows, bareSqliteWriter, writeBare } from './bare-submissions';
import { atLeast, figure, type Measurement, percent } from './measurement';
import { prepare, Sender } from './sender';
import { perSecond } from './throughput';
import { median } from './timing';
import { aSummaryOf } from '../test/collector/support/sending';
import { sendersOfToday, type Sender as School } from '../test/collector/support/world';

/** The connections of one collector process to PostgreSQL, and those of the bare writer. */
const connections = 10;
/** Schools that send at the same time: enough that neither the service nor the database waits for one. */
const senders = 60;
const schools = 200;
const submissions = 1000;
const rounds = { warmUp: 3, timed: 5 };
const leastShare = 0.6;

/** A way to write the rows by hand. */
interface Bare {
  readonly write: (rows: BareRows) => Promise<void>;
  readonly close: () => Promise<unknown>;
}

/** Submissions a second through the service as it is run, beside their rows written by hand. */
export async function collectorSubmissions(): Promise<Measurement> {
  const cluster = PostgresCluster.make();
  const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-'));
  try {
    const postgres = await compare(await cluster.newDatabase(), onPostgres);
    const sqlite = await compare(path.join(folder, 'collector.sqlite'), onSqlite);
    return {
      title: 'Submissions a second, through HTTP to the disk, beside the same rows by bare SQL',
      lines: [
        figure('PostgreSQL, by the service', aSecond(postgres.service)),
        figure('PostgreSQL, by bare SQL', aSecond(postgres.bare)),
        atLeast('PostgreSQL, the service’s share', postgres.service / postgres.bare, leastShare, percent),
        figure('SQLite, by the service', aSecond(sqlite.service)),
        figure('SQLite, by bare SQL', aSecond(sqlite.bare)),
        figure('SQLite, the service’s share', percent(sqlite.service / sqlite.bare)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
    cluster.remove();
  }
}

const aSecond = (value: number): string => value.toFixed(0);

/** Both take turns in the same database, so that whatever else the machine does meets both. */
async function compare(target: string, openBare: (target: string) => Bare) {
  const store = await openStore(target);
  const keys = await sendersOfToday(store, schools);
  await store.close();
  const server = await ServerProcess.start(target);
  const sender = new Sender(server.address, senders);
  const bare = openBare(target);
  const rates = { service: [] as number[], bare: [] as number[] };
  try {
    for (let round = -rounds.warmUp; round < rounds.timed; round += 1) {
      const sent = summariesOf(keys).map(({ school, summary }) => prepare(school.key, summary));
      const service = await perSecond(sent, senders, (one) => sender.send(one));
      const rows = summariesOf(keys).map(({ summary }) => bareRows(summary));
      const byHand = await perSecond(rows, connections, bare.write);
      if (round < 0) continue;
      rates.service.push(service);
      rates.bare.push(byHand);
    }
  } finally {
    sender.close();
    await bare.close();
    await server.end('SIGTERM');
  }
  return { service: median(rates.service), bare: median(rates.bare) };
}

function onPostgres(target: string): Bare {
  const pool = new Pool({ connectionString: target, max: connections });
  return { write: (rows) => writeBare(pool, rows), close: () => pool.end() };
}

function onSqlite(target: string): Bare {
  const database = openSqlite(target);
  return { write: bareSqliteWriter(database), close: async () => database.close() };
}

function summariesOf(keys: readonly School[]) {
  return Array.from({ length: submissions / keys.length }, () => keys)
    .flat()
    .map((school) => ({ school, summary: aSummaryOf(school) }));
}
