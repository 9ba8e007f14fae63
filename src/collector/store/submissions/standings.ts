import { type ExpressionBuilder, type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { RatingSummary } from '../../../api/resources/rating-summary';
import type { Participation } from '../../../api/resources/reports';
import { readCanonicalJson } from '../../../assessment/summary/canonical-json';
import type { ReleasedStanding } from '../../../collation/release';
import type { SchoolPlace } from '../../../collation/populations';
import type { CollectionId, SubmissionId, Urn } from '../../../framework/identifiers';
import { type Counted, countedColumns, countedIn, countedRow } from './counted';
import type { SchoolRow, StandingRow, SubmissionRow, Tables } from '../tables';
import { sum } from '../../../collation/tally';
import { Repository } from '../engines/repository';

/** Which schools; every school unless something is given. */
export interface SchoolsOf {
  readonly county?: string | undefined;
  readonly area?: string | undefined;
  readonly phase?: string | undefined;
  readonly type?: string | undefined;
  readonly urn?: Urn | undefined;
}

/** The submission that counts for a school in a collection, with the school's fields of the registry. */
export interface Standing extends Counted {
  readonly urn: Urn;
  readonly name: string;
  readonly area: string | null;
  readonly phase: string | null;
  readonly type: string | null;
  readonly submission: SubmissionId;
  /** A moment in ISO 8601. */
  readonly receivedAt: string;
  readonly late: boolean;
}

/** How many schools of one area, phase and type take part. */
export interface GroupParticipation extends SchoolPlace, Participation {}

/** The columns with the fields of a summary that reports read. */
export const columnsOfCounted = Object.keys(countedColumns) as (keyof typeof countedColumns)[];

/**
 * The standings of schools, with the registry's fields. It only reads: standings follow the submissions. In a
 * published collection the area, phase and type of a school are those of the day on which it was published.
 */
export class StandingRepository extends Repository {
  /** The standing of a school in a collection; null where it has sent nothing, or withdrawn it. */
  async find(collection: CollectionId, urn: Urn): Promise<Standing | null> {
    const [standing] = await this.of(collection, { urn });
    return standing ?? null;
  }

  /** The standings in a collection, in the order of the URNs. */
  async of(collection: CollectionId, schools: SchoolsOf = {}): Promise<Standing[]> {
    const query = await this.select(collection, schools);
    const rows = await query
      .select(['places.urn', 'schools.name', 'places.area', 'places.phase', 'places.type'])
      .select(['submission', 'receivedAt', 'late', ...columnsOfCounted])
      .execute();
    return rows.map((row) => ({ ...row, ...countedIn(row), late: row.late === 1 }));
  }

  /** The same, but no more of each than a release needs: a nation's year has 24,000 of them. */
  async forRelease(collection: CollectionId, schools: SchoolsOf = {}): Promise<ReleasedStanding[]> {
    const query = await this.select(collection, schools);
    return query
      .select(['places.urn', 'places.area', 'places.phase', 'places.type', 'submission', 'ratings'])
      .execute();
  }

  /**
   * A text that is another one after every change to the standings of a collection. It is read from an index alone.
   */
  async stateOf(collection: CollectionId): Promise<string> {
    const { rows } = await sql<{ readonly many: number | string; readonly sum: number | string | null }>`
      select count(*) as many, sum(sequence) as sum from standings where collection = ${collection}`.execute(
      this.database,
    );
    return `${rows[0]?.many} ${rows[0]?.sum}`;
  }

  async participation(collection: CollectionId, schools: SchoolsOf = {}): Promise<Participation> {
    return participationIn(await this.participationByGroup(collection, schools));
  }

  /** Participation by area, phase and type. A school that has sent has started, whoever noted it or not. */
  async participationByGroup(
    collection: CollectionId,
    schools: SchoolsOf = {},
  ): Promise<readonly GroupParticipation[]> {
    const rows = await this.database
      .selectFrom((await this.places(collection)).as('places'))
      .leftJoin('areas', 'areas.id', 'places.area')
      .leftJoin('standings', (join) =>
        join.onRef('standings.urn', '=', 'places.urn').on('standings.collection', '=', collection),
      )
      .leftJoin('participation', (join) =>
        join.onRef('participation.urn', '=', 'places.urn').on('participation.collection', '=', collection),
      )
      .where(({ eb, or }) => or([eb('places.status', '=', 'open'), eb('standings.urn', 'is not', null)]))
      .where((expressions) => chosen(schools)(expressions))
      .groupBy(['places.area', 'places.phase', 'places.type'])
      .select(['places.area', 'places.phase', 'places.type'])
      .select(({ fn }) => [
        fn.count<number | string>('places.urn').as('schools'),
        fn.count<number | string>('participation.briefedOn').as('briefed'),
        fn.count<number | string>(fn.coalesce('standings.urn', 'participation.startedOn')).as('started'),
        fn.count<number | string>('standings.urn').as('sent'),
      ])
      .execute();
    // PostgreSQL counts in numbers that are larger than JavaScript's, and so gives text.
    return rows.map(({ schools: all, briefed, started, sent, ...place }) => ({
      ...place,
      schools: Number(all),
      briefed: Number(briefed),
      started: Number(started),
      sent: Number(sent),
    }));
  }

  private async select(collection: CollectionId, schools: SchoolsOf) {
    return this.database
      .selectFrom('standings')
      .innerJoin((await this.places(collection)).as('places'), 'places.urn', 'standings.urn')
      .innerJoin('schools', 'schools.urn', 'standings.urn')
      .leftJoin('areas', 'areas.id', 'places.area')
      .where('standings.collection', '=', collection)
      .where((expressions) => chosen(schools)(expressions))
      .orderBy('standings.urn');
  }

  /** Where each school is: in the registry, or, for a published collection, where it was then. */
  private async places(collection: CollectionId) {
    const published = await this.database
      .selectFrom('published_places')
      .select('urn')
      .where('collection', '=', collection)
      .limit(1)
      .executeTakeFirst();
    if (published === undefined) {
      return this.database.selectFrom('schools').select(['urn', 'area', 'phase', 'type', 'status']);
    }
    return this.database
      .selectFrom('published_places')
      .where('collection', '=', collection)
      .select(['urn', 'area', 'phase', 'type', sql<SchoolRow['status']>`'open'`.as('status')]);
  }
}

/** The participation of several groups together. */
export function participationIn(groups: readonly Participation[]): Participation {
  const total = (key: keyof Participation) => sum(groups.map((group) => group[key]));
  return {
    schools: total('schools'),
    briefed: total('briefed'),
    started: total('started'),
    sent: total('sent'),
  };
}

/** Where a school is. */
type Place = Pick<SchoolRow, 'urn' | 'area' | 'phase' | 'type' | 'status'>;

/** The conditions that choose schools, for a query that has the registry's tables in it. */
function chosen({ county, area, phase, type, urn }: SchoolsOf) {
  return ({ and, eb }: ExpressionBuilder<Tables & { places: Place }, 'places' | 'areas'>) =>
    and([
      ...(county === undefined ? [] : [eb('areas.county', '=', county)]),
      ...(area === undefined ? [] : [eb('places.area', '=', area)]),
      ...(phase === undefined ? [] : [eb('places.phase', '=', phase)]),
      ...(type === undefined ? [] : [eb('places.type', '=', type)]),
      ...(urn === undefined ? [] : [eb('places.urn', '=', urn)]),
    ]);
}

/** The columns of a submission that its standing takes over. */
export type StoredSubmission = Pick<
  Selectable<SubmissionRow>,
  'collection' | 'urn' | 'submission' | 'sequence' | 'receivedAt' | 'late'
>;

/** The columns by which a standing is known. */
export const standingKey = ['collection', 'urn'] as const;

const columns = [
  'submission',
  'sequence',
  'receivedAt',
  'late',
  ...columnsOfCounted,
] as const satisfies readonly (keyof StandingRow)[];

/**
 * Of two submissions of a school, the one with the higher sequence stays, whichever comes first. The row is
 * written either way. A withdrawal of the newer one may be under way that has not seen the older one; because the
 * row is written, PostgreSQL gives the withdrawal up, and it begins again.
 */
export const keepNewer: Readonly<Record<string, RawBuilder<never>>> = Object.fromEntries(
  columns.map((column) => [
    column,
    sql<never>`case when excluded.sequence > standings.sequence
      then ${sql.ref(`excluded.${column}`)} else ${sql.ref(`standings.${column}`)} end`,
  ]),
);

/** Lets a submission count for its school, unless a newer one does already. */
export async function countSubmission(
  transaction: Transaction<Tables>,
  submission: StoredSubmission,
  counted: Counted,
): Promise<void> {
  await transaction
    .insertInto('standings')
    .values(standingRow(submission, counted))
    .onConflict((conflict) => conflict.columns(standingKey).doUpdateSet(keepNewer))
    .execute();
}

/** After a withdrawal, lets the newest submission that is left count for its school; none, if none is left. */
export async function recount(
  transaction: Transaction<Tables>,
  { urn, collection }: Pick<StandingRow, 'urn' | 'collection'>,
  countedOf: (summary: RatingSummary) => Counted,
): Promise<void> {
  const newest = await transaction
    .selectFrom('submissions')
    .leftJoin('withdrawals', 'withdrawals.submission', 'submissions.submission')
    .selectAll('submissions')
    .where('withdrawals.submission', 'is', null)
    .where('collection', '=', collection)
    .where('urn', '=', urn)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const ofSchool = ({ and, eb }: ExpressionBuilder<Tables, 'standings'>) =>
    and([eb('collection', '=', collection), eb('urn', '=', urn)]);
  if (newest === undefined) {
    await transaction.deleteFrom('standings').where(ofSchool).execute();
    return;
  }
  const row = standingRow(newest, countedOf(readCanonicalJson(newest.summary)));
  await transaction.updateTable('standings').set(row).where(ofSchool).execute();
}

/** The row by which a submission counts. */
export function standingRow(
  { collection, urn, submission, sequence, receivedAt, late }: StoredSubmission,
  counted: Counted,
): StandingRow {
  return { collection, urn, submission, sequence, receivedAt, late, ...countedRow(counted) };
}
