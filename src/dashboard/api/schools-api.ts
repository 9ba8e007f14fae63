import type { Receipt } from '../../assessment/summary/receipt';
import type { RatingSummary } from '../../assessment/summary/rating-summary';
import { type Answer, ok } from './answer';
import type {
  ImportSource,
  KeyFormat,
  ParticipationDays,
  ParticipationNote,
  School,
  SentSummary,
  SchoolAsNamed,
  SchoolMatch,
} from './api-types';
import { everyPage } from './every-page';
import type { Ask, AskForFile, GivenFile } from './ask';

/** What a manager does with the schools of the own area. */
export interface SchoolsApi {
  /** Whose summaries are, in their order; at most `matchedAtOnce` in a call. */
  matchSchools(collection: string, named: readonly SchoolAsNamed[]): Promise<Answer<readonly SchoolMatch[]>>;
  /** Stores what a school has e-mailed. */
  importSummary(summary: RatingSummary, source: ImportSource): Promise<Answer<Receipt>>;
  /** Makes a new key for a school in place of the one that it may have. It is in this answer and nowhere else. */
  makeKey(urn: string, format: KeyFormat): Promise<Answer<GivenFile>>;
  revokeKey(urn: string): Promise<Answer<null>>;
  changeContact(urn: string, contactEmail: string | null): Promise<Answer<School>>;
  /** What is noted about the schools of the person's own area. */
  participationNotes(collection: string): Promise<Answer<readonly ParticipationNote[]>>;
  noteParticipation(
    collection: string,
    urn: string,
    days: ParticipationDays,
  ): Promise<Answer<ParticipationNote>>;
  /** Everything that a school has sent, the newest first. */
  sentBy(urn: string): Promise<Answer<readonly SentSummary[]>>;
  /** Takes a submission back on its school's behalf. */
  withdraw(submission: string, reason: string): Promise<Answer<null>>;
}

/** Files that the collector matches in one request. */
export const matchedAtOnce = 200;

export function schoolsApi(ask: Ask, askForFile: AskForFile): SchoolsApi {
  return {
    matchSchools: async (collection, named) => {
      const body = { collection, schools: named.map(shortened) };
      const answer = await ask<{ readonly matches: readonly SchoolMatch[] }>('POST', 'imports/match', body);
      return answer.kind === 'ok' ? ok(answer.value.matches) : answer;
    },
    importSummary: (summary, source) =>
      ask('PUT', `imports/${encodeURIComponent(summary.submission)}?source=${source}`, summary),
    makeKey: (urn, format) => askForFile('POST', 'school-keys', { urns: [urn], renew: true, format }),
    revokeKey: (urn) => ask('DELETE', `school-keys/${encodeURIComponent(urn)}`),
    changeContact: (urn, contactEmail) =>
      ask('PATCH', `schools/${encodeURIComponent(urn)}`, { contactEmail }),
    participationNotes: async (collection) => {
      const answer = await ask<{ readonly participation: readonly ParticipationNote[] }>(
        'GET',
        participationOf(collection),
      );
      return answer.kind === 'ok' ? ok(answer.value.participation) : answer;
    },
    noteParticipation: (collection, urn, days) =>
      ask('PUT', `${participationOf(collection)}/${encodeURIComponent(urn)}`, days),
    sentBy: (urn) =>
      everyPage(async (after) => {
        const from = after === null ? '' : `&after=${encodeURIComponent(after)}`;
        const answer = await ask<{ readonly items: readonly SentSummary[]; readonly next: string | null }>(
          'GET',
          `schools/${encodeURIComponent(urn)}/summaries?limit=100${from}`,
        );
        return answer.kind === 'ok' ? ok({ rows: answer.value.items, next: answer.value.next }) : answer;
      }),
    withdraw: (submission, reason) =>
      ask('POST', `summaries/${encodeURIComponent(submission)}/withdrawal`, { reason }),
  };
}

function participationOf(collection: string): string {
  return `collections/${encodeURIComponent(collection)}/participation`;
}

/** What the collector takes. No school's name is longer, but a document may have anything in its place. */
function shortened({ urn, name }: SchoolAsNamed): SchoolAsNamed {
  return { urn: urn?.slice(0, 50) ?? null, name: name?.slice(0, 200) ?? null };
}
