import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { tally } from '../src/collation/tally';
import { areaReport } from '../src/collector/figures/area-report';
import { findCollection } from '../src/collector/collections/find-collection';
import { openDatabase } from '../src/collector/store/engines/database';
import { openStore, Store } from '../src/collector/store/store';
import type { Tables } from '../src/collector/store/tables';
import { frameworks, hertfordshire2019 } from '../src/framework/frameworks';
import { aspectsOf } from '../src/framework/lookup';
import { PostgresCluster } from '../test/collector/support/postgres-cluster';
import { atMost, figure, type Line, type Measurement, milliseconds, times } from './measurement';
import { fillNation, newestYear, schools, someArea, years } from './nation';
import { medianTimes } from './timing';

const mostForArea = 20;
const mostForNation = 150;
const rounds = { warmUp: 10, timed: 20 };

/** How long figures over many schools take, beside the same counts by SQL written by hand. */
export async function collectorReports(): Promise<Measurement> {
  const cluster = PostgresCluster.make();
  const folder = mkdtempSync(path.join(tmpdir(), 'send-benchmark-'));
  try {
    return {
      title: `Figures over ${schools} schools and ${years} years`,
      lines: [
        ...(await linesOn('PostgreSQL', await cluster.newDatabase())),
        ...(await linesOn('SQLite', path.join(folder, 'collector.sqlite'))),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
    cluster.remove();
  }
}

async function linesOn(engine: string, target: string): Promise<readonly Line[]> {
  await (await openStore(target)).close();
  const { kysely } = openDatabase(target, { statementTimeout: 0 });
  try {
    await fillNation(kysely);
    const store = new Store(kysely);
    const found = await findCollection({ store, frameworks }, newestYear);
    const taken = await medianTimes(
      [
        {
          name: 'area',
          run: () => areaReport(store, found, { area: someArea }, { before: null, at: new Date() }),
        },
        { name: 'areaCounts', run: () => countByStore(store, someArea) },
        { name: 'areaBySql', run: () => countBySql(kysely, someArea) },
        { name: 'nation', run: () => countByStore(store) },
        { name: 'nationBySql', run: () => countBySql(kysely) },
      ],
      rounds,
    );
    const of = (name: string): number => taken.get(name) ?? Number.NaN;
    return [
      atMost(`${engine}, one area’s whole report`, of('area'), mostForArea, milliseconds),
      atMost(`${engine}, one area’s counts`, of('areaCounts'), mostForArea, milliseconds),
      figure(`${engine}, one area’s counts beside SQL by hand`, times(of('areaCounts') / of('areaBySql'))),
      atMost(`${engine}, the nation’s year`, of('nation'), mostForNation, milliseconds),
      figure(`${engine}, the nation’s year beside SQL by hand`, times(of('nation') / of('nationBySql'))),
    ];
  } finally {
    await kysely.destroy();
  }
}

async function countByStore(store: Store, area?: string) {
  return tally(hertfordshire2019, await store.standings.forRelease(newestYear, { area }));
}

/** The database counts: one number for each level of each aspect. */
async function countBySql(database: Kysely<Tables>, area?: string) {
  const counts = aspectsOf(hertfordshire2019).flatMap((_, aspect) =>
    hertfordshire2019.levels.map(
      ({ order }) =>
        sql`sum(case when substr(ratings, ${sql.lit(aspect + 1)}, 1) = ${sql.lit(String(order))} then 1 else 0 end)`,
    ),
  );
  const ofArea = area === undefined ? sql`` : sql`and urn in (select urn from schools where area = ${area})`;
  const columns = counts.map((count, index) => sql`${count} as ${sql.ref(`count_${index}`)}`);
  return sql`select ${sql.join(columns)} from standings where collection = ${newestYear} ${ofArea}`.execute(
    database,
  );
}
