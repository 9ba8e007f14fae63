import type { Kysely } from 'kysely';
import type { StandingRow, Tables } from '../tables';

/** The submission that counts for a school in a collection, as reports read it. */
export interface Standing {
  readonly urn: string;
  readonly submission: string;
  /** Rises with every submission, in the order of their arrival. */
  readonly sequence: number;
  readonly receivedAt: Date;
  /** With `-draft` where the ratings rest on draft wording. */
  readonly edition: string;
  /** A digit for each aspect in the framework's order: 0 not answered, 1 the lowest level, 2 the next. */
  readonly ratings: string;
  readonly share: readonly string[];
  readonly nameInThanks: boolean;
  readonly late: boolean;
}

/** What a count over many schools needs of each, and no more: a nation's year has 24,000 of them. */
export type Ratings = Pick<StandingRow, 'urn' | 'edition' | 'ratings'>;

export class StandingRepository {
  constructor(private readonly database: Kysely<Tables>) {}

  /** What counts for a school in a collection; null where it has sent nothing, or withdrawn it. */
  async find(collection: string, urn: string): Promise<Standing | null> {
    const row = await this.database
      .selectFrom('standings')
      .selectAll()
      .where('collection', '=', collection)
      .where('urn', '=', urn)
      .executeTakeFirst();
    return row === undefined ? null : standingOf(row);
  }

  /** What counts in a collection for the schools of an area, or for all, in the order of the URNs. */
  async list(collection: string, area?: string): Promise<Standing[]> {
    return (await this.of(collection, area).selectAll('standings').execute()).map(standingOf);
  }

  /** The ratings that count in a collection for the schools of an area, or for all, in the order of the URNs. */
  async ratings(collection: string, area?: string): Promise<Ratings[]> {
    return this.of(collection, area)
      .select(['standings.urn', 'standings.edition', 'standings.ratings'])
      .execute();
  }

  private of(collection: string, area?: string) {
    const standings = this.database
      .selectFrom('standings')
      .where('standings.collection', '=', collection)
      .orderBy('standings.urn');
    if (area === undefined) return standings;
    const schools = this.database.selectFrom('schools').select('urn').where('area', '=', area);
    return standings.where('standings.urn', 'in', schools);
  }
}

function standingOf(row: StandingRow): Standing {
  const { urn, submission, sequence, received_at, edition, ratings, share, name_in_thanks, late } = row;
  return {
    urn,
    submission,
    sequence,
    receivedAt: new Date(received_at),
    edition,
    ratings,
    share: share === '' ? [] : share.split(','),
    nameInThanks: name_in_thanks === 1,
    late: late === 1,
  };
}
