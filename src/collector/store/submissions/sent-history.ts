import type { SentSummary, SentWithRatings } from '../../../api/resources/submissions';
import { readCanonicalJson } from '../../../assessment/summary/canonical-json';
import type { Urn } from '../../../framework/identifiers';
import type { SubmissionRow } from '../tables';
import { Repository } from '../engines/repository';

/** A submission in a school's history. */
export interface Sent extends SentSummary {
  /** Rises with every submission. */
  readonly sequence: number;
}

/** The submissions of a school to all collections. It only reads. */
export class SentHistory extends Repository {
  /** The newest first, so many, from before a sequence where one is given. */
  async of(urn: Urn, limit: number, before: number | null): Promise<Sent[]> {
    return (await this.select(urn, limit, before).execute()).map(sentOf);
  }

  /** The same, each with its ratings. A withdrawn submission has none, because it is no longer shown. */
  async withRatings(urn: Urn, limit: number, before: number | null): Promise<(Sent & SentWithRatings)[]> {
    const rows = await this.select(urn, limit, before).select('submissions.summary').execute();
    return rows.map(({ summary, ...row }) => {
      const sent = sentOf(row);
      const { framework: edition, completedOn, ratings } = readCanonicalJson(summary);
      return { ...sent, edition, completedOn, ratings: sent.withdrawn === null ? ratings : null };
    });
  }

  private select(urn: Urn, limit: number, before: number | null) {
    const query = this.database
      .selectFrom('submissions')
      .leftJoin('withdrawals', 'withdrawals.submission', 'submissions.submission')
      .leftJoin('standings', 'standings.submission', 'submissions.submission')
      .select(['submissions.sequence', 'submissions.submission', 'submissions.collection', 'supersedes'])
      .select(['submissions.receivedAt', 'digest', 'source', 'submissions.late', 'reason', 'withdrawnAt'])
      .select('standings.submission as standing')
      .where('submissions.urn', '=', urn)
      .orderBy('submissions.sequence', 'desc')
      .limit(limit);
    return before === null ? query : query.where('submissions.sequence', '<', before);
  }
}

interface SentRow extends Pick<
  SubmissionRow,
  'submission' | 'collection' | 'supersedes' | 'receivedAt' | 'digest' | 'source' | 'late'
> {
  readonly sequence: number;
  readonly reason: string | null;
  readonly withdrawnAt: string | null;
  /** The submission's number where it counts; null where it does not. */
  readonly standing: string | null;
}

function sentOf({ late, reason, withdrawnAt: at, standing, ...same }: SentRow): Sent {
  return {
    ...same,
    late: late === 1,
    counts: standing !== null,
    withdrawn: reason === null || at === null ? null : { reason, at },
  };
}
