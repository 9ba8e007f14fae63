import { type Kysely, sql } from 'kysely';
import { aspectsOf } from '../src/framework/lookup';
import { hertfordshire2019 } from '../src/framework/frameworks';
import { inBatches } from '../src/collector/store/engines/batches';
import type { Tables } from '../src/collector/store/tables';

/** As many schools as England has. */
export const schools = 24_453;
export const years = 10;
/** A DSPL area of Hertfordshire has about as many. */
const schoolsOfArea = 60;
/** Different ratings; schools take turns in them. */
const patterns = 997;
const batchSize = 1000;

/** Fills an empty store with every school of England, and what counts for each of them in ten years. */
export async function fillNation(database: Kysely<Tables>): Promise<void> {
  const at = '2027-06-18T09:30:00.000Z';
  await database.insertInto('counties').values({ id: 'nation', name: 'Nation' }).execute();
  const areas = Array.from({ length: Math.ceil(schools / schoolsOfArea) }, (_, index) => areaOf(index));
  const named = areas.map((id) => ({ id, name: id, county: 'nation' }));
  await database.insertInto('areas').values(named).execute();
  for (const batch of inBatches(
    Array.from({ length: schools }, (_, index) => index),
    batchSize,
  )) {
    const rows = batch.map((index) => {
      return { urn: urnOf(index), name: `School ${index}`, area: areaOf(Math.floor(index / schoolsOfArea)) };
    });
    await sql`insert into schools (urn, name, area, phase, type) values ${sql.join(
      rows.map(({ urn, name, area }) => sql`(${urn}, ${name}, ${area}, 'Primary', 'Community school')`),
    )}`.execute(database);
  }
  for (let year = 0; year < years; year += 1) {
    const collection = yearOf(year);
    await sql`insert into collections (id, name, framework, opens_at, closes_at)
      values (${collection}, ${collection}, ${hertfordshire2019.edition}, ${at}, ${at})`.execute(database);
    await fillYear(database, collection);
  }
  await sql`analyze`.execute(database);
}

/** The newest of the ten collections. */
export const newestYear = yearOf(years - 1);
export const someArea = areaOf(200);

/** The database itself writes the rows: reading them is what is measured. */
async function fillYear(database: Kysely<Tables>, collection: string): Promise<void> {
  const at = '2027-06-18T09:30:00.000Z';
  await sql`insert into submissions (submission, urn, collection, summary, digest, received_at)
    select ${collection} || '/' || urn, urn, ${collection}, '{}', '', ${at} from schools`.execute(database);
  const ratings = Array.from(
    { length: patterns },
    (_, pattern) => sql`(${sql.lit(pattern)}, ${ratingsOf(pattern)})`,
  );
  await sql`with patterns (pattern, packed) as (values ${sql.join(ratings)})
    insert into standings
      (collection, urn, submission, sequence, received_at, edition, ratings, share, name_in_thanks, late)
    select collection, urn, submission, sequence, received_at, ${hertfordshire2019.edition}, packed, '', 1, 0
    from submissions join patterns on pattern = sequence % ${sql.lit(patterns)}
    where collection = ${collection}`.execute(database);
}

/** Every level, and blanks, in no order that helps. */
function ratingsOf(pattern: number): string {
  return aspectsOf(hertfordshire2019)
    .map((_, aspect) => (((pattern + 1) * (aspect + 7) * 2_654_435_761) % 1013) % 4)
    .join('');
}

function urnOf(index: number): string {
  return String(100_000 + index);
}

function areaOf(index: number): string {
  return `area-${index}`;
}

function yearOf(year: number): string {
  return `year-${year}`;
}
