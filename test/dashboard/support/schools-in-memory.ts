import { type Answer, ok } from '../../../src/api/client';
import type {
  ImportSource,
  SchoolAsNamed,
  SchoolCandidate,
  SchoolMatch,
} from '../../../src/api/resources/imports';
import type { KeyFormat } from '../../../src/api/resources/school-keys';
import type { ParticipationDays, ParticipationNote } from '../../../src/api/resources/collections';
import type { SentWithRatings } from '../../../src/api/resources/submissions';
import type { School } from '../../../src/api/resources/schools';
import type { RatingSummary } from '../../../src/api/resources/rating-summary';
import type { FileReading } from '../../../src/intake/read-file';

export function aSchool(urn: string, name: string, contactEmail: string | null = null): School {
  return {
    ...{ urn, name, phase: 'Primary', type: null, area: 'dspl3', status: 'open', contactEmail },
    ...{ closedOn: null, successor: null, localAuthority: null, address: null },
  };
}

/** What a test says of a school that is asked for by URN or by name. */
export type Matching = (named: SchoolAsNamed) => SchoolMatch;

/** The part of a collector in memory that a manager uses for schools, and what reads files for it. */
export class SchoolsInMemory {
  /** What files tell, by their name; any other is refused. */
  readonly readings = new Map<string, FileReading>();
  readonly reader = {
    read: async ({ name }: File): Promise<FileReading> =>
      this.readings.get(name) ?? { kind: 'refused', reason: 'This is no Word document.' },
    stop: () => undefined,
  };
  matching: Matching = () => ({ sure: null, candidates: [], reason: 'Neither a URN nor a name is given.' });
  noteList: readonly ParticipationNote[] = [];
  sentList: readonly SentWithRatings[] = [];
  /** What stands in the place of the next answers of whatever changes something. */
  schoolRefusal: Answer<never> | null = null;
  readonly imported: { summary: RatingSummary; source: ImportSource }[] = [];
  /** Every other change to a school that was asked for, as its words. */
  readonly schoolChanges: string[] = [];

  readonly matchSchools = async (_collection: string, named: readonly SchoolAsNamed[]) =>
    ok(named.map((one) => this.withWhatCounts(this.matching(one))));

  readonly importSummary = async (summary: RatingSummary, source: ImportSource) => {
    if (this.schoolRefusal !== null) return this.schoolRefusal;
    this.imported.push({ summary, source });
    const { submission, collection, supersedes } = summary;
    return ok({ submission, collection, supersedes, digest: '', receivedAt: '2027-06-18T09:30:00.000Z' });
  };

  readonly makeKey = async (urn: string, format: KeyFormat) =>
    this.changeSchool(`make a key for ${urn} as ${format}`, {
      name: 'connection-links.txt',
      content: new Blob(['a link']),
    });

  readonly revokeKey = async (urn: string) => this.changeSchool(`revoke the key of ${urn}`, null);

  readonly changeContact = async (urn: string, contactEmail: string | null) =>
    this.changeSchool(`write to ${urn} at ${contactEmail}`, aSchool(urn, '', contactEmail));

  readonly sentBy = async () => ok(this.sentList);

  readonly participationNotes = async () => ok(this.noteList);

  readonly noteParticipation = async (_collection: string, urn: string, days: ParticipationDays) => {
    const { briefedOn, startedOn } = days;
    return this.changeSchool(`${urn} briefed ${briefedOn}, started ${startedOn}`, { urn, ...days });
  };

  readonly withdraw = async (submission: string, reason: string) =>
    this.changeSchool(`withdraw ${submission}: ${reason}`, null);

  private withWhatCounts(match: SchoolMatch): SchoolMatch {
    const candidates = match.candidates.map((school) => {
      const { summary, source } =
        this.imported.findLast((one) => one.summary.school.urn === school.urn) ?? {};
      if (school.sent !== null || summary === undefined || source === undefined) return school;
      const { submission, completedOn } = summary;
      return { ...school, sent: { submission, completedOn, source, receivedAt: '2027-06-18T09:30:00.000Z' } };
    });
    return { ...match, candidates };
  }

  private changeSchool<Value>(words: string, value: Value): Answer<Value> {
    this.schoolChanges.push(words);
    return this.schoolRefusal ?? ok(value);
  }
}

/** A match that leaves no doubt. */
export function sureMatch(urn: string, name: string, sent: SchoolCandidate['sent'] = null): SchoolMatch {
  return { sure: urn, candidates: [{ urn, name, status: 'open', confidence: 1, sent }], reason: null };
}
