import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Tables } from '../tables';

/** Which schools; what is not given is not asked for. */
export interface SchoolsOf {
  readonly county?: string | undefined;
  readonly area?: string | undefined;
  readonly phase?: string | undefined;
  readonly type?: string | undefined;
  readonly urn?: string | undefined;
}

/** What counts for a school in a collection, with what is known of the school. */
export interface StandingOfSchool {
  readonly urn: string;
  readonly name: string;
  readonly area: string | null;
  readonly phase: string | null;
  readonly type: string | null;
  readonly submission: string;
  /** A moment in ISO 8601. */
  readonly receivedAt: string;
  readonly edition: string;
  /** See `packRatings`. */
  readonly ratings: string;
  readonly share: readonly string[];
  readonly nameInThanks: boolean;
  readonly late: boolean;
}

/** How many schools there are, and how far they have come. */
export interface Participation {
  /** Open schools, and those that have sent something before they closed. */
  readonly schools: number;
  readonly briefed: number;
  readonly started: number;
  readonly sent: number;
}

/** What reports and figures read: standings beside the registry. Nothing here writes. */
export class StandingsReading {
  constructor(private readonly database: Kysely<Tables>) {}

  /** The standings of a collection, in the order of the URNs. */
  async of(collection: string, schools: SchoolsOf = {}): Promise<StandingOfSchool[]> {
    const standings = this.database
      .selectFrom('standings')
      .innerJoin('schools', 'schools.urn', 'standings.urn')
      .leftJoin('areas', 'areas.id', 'schools.area')
      .where('standings.collection', '=', collection);
    const rows = await standings
      .where((expressions) => chosen(schools)(expressions))
      .select(['schools.urn', 'schools.name', 'schools.area', 'schools.phase', 'schools.type'])
      .select(['submission', 'received_at', 'edition', 'ratings', 'share', 'name_in_thanks', 'late'])
      .orderBy('standings.urn')
      .execute();
    return rows.map(({ received_at: receivedAt, share, name_in_thanks, late, ...same }) => ({
      ...same,
      receivedAt,
      share: share === '' ? [] : share.split(','),
      nameInThanks: name_in_thanks === 1,
      late: late === 1,
    }));
  }

  async participation(collection: string, schools: SchoolsOf = {}): Promise<Participation> {
    const registry = this.database
      .selectFrom('schools')
      .leftJoin('areas', 'areas.id', 'schools.area')
      .leftJoin('standings', (join) =>
        join.onRef('standings.urn', '=', 'schools.urn').on('standings.collection', '=', collection),
      )
      .leftJoin('participation', (join) =>
        join.onRef('participation.urn', '=', 'schools.urn').on('participation.collection', '=', collection),
      )
      .where(({ eb, or }) => or([eb('schools.status', '=', 'open'), eb('standings.urn', 'is not', null)]));
    const counts = await registry
      .where((expressions) => chosen(schools)(expressions))
      .select(({ fn }) => [
        fn.count<number | string>('schools.urn').as('schools'),
        fn.count<number | string>('participation.briefed_on').as('briefed'),
        fn.count<number | string>('participation.started_on').as('started'),
        fn.count<number | string>('standings.urn').as('sent'),
      ])
      .executeTakeFirstOrThrow();
    // PostgreSQL counts in numbers that are larger than JavaScript's, and so gives text.
    return {
      schools: Number(counts.schools),
      briefed: Number(counts.briefed),
      started: Number(counts.started),
      sent: Number(counts.sent),
    };
  }
}

/** The conditions that choose schools, for a query that has the registry's tables in it. */
function chosen({ county, area, phase, type, urn }: SchoolsOf) {
  return ({ and, eb }: ExpressionBuilder<Tables, 'schools' | 'areas'>) =>
    and([
      ...(county === undefined ? [] : [eb('areas.county', '=', county)]),
      ...(area === undefined ? [] : [eb('schools.area', '=', area)]),
      ...(phase === undefined ? [] : [eb('schools.phase', '=', phase)]),
      ...(type === undefined ? [] : [eb('schools.type', '=', type)]),
      ...(urn === undefined ? [] : [eb('schools.urn', '=', urn)]),
    ]);
}
