import type { HighlightRule } from '../../collation/highlight-rule';

/** The ways to sign in that there are. */
export interface WaysToSignIn {
  readonly password: boolean;
  /** What the county's own sign-in is called; null where there is none. */
  readonly openId: string | null;
}

export type Role = 'manager' | 'county' | 'administrator';

/** Who is signed in. */
export interface Person {
  readonly account: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** A manager's area; null for the others. */
  readonly area: { readonly id: string; readonly name: string } | null;
}

/** One round of collecting. Moments are ISO 8601 in UTC. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  /** The framework's edition. */
  readonly framework: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly state: 'draft' | 'open' | 'closed' | 'published';
  readonly publishedAt: string | null;
}

/** How many schools stand at each level, by the level's key. */
export interface CountsByLevel {
  readonly levels: Readonly<Record<string, number>>;
  readonly rated: number;
}

export type Highlight = 'strength' | 'need' | 'split';

/** What a report says of one aspect; what may not be shown is null. */
export interface AspectLine {
  readonly aspect: string;
  readonly counts: CountsByLevel | null;
  /** Schools that left it blank; null outside the manager's own view. */
  readonly unanswered: number | null;
  readonly highlight: Highlight | null;
  readonly withheld: 'too-few' | 'would-tell' | null;
  /** The day that the counts are of; null where they are of this moment. */
  readonly asAt: string | null;
}

/** What a report says of one outcome: the ratings of its aspects added up. */
export interface OutcomeLine {
  readonly outcome: number;
  readonly counts: CountsByLevel | null;
  /** The aspect to look at first. */
  readonly priority: string | null;
}

/** One aspect in an earlier collection. */
export interface ComparedAspect {
  readonly aspect: string;
  /** All schools of then; null where there is nothing, or nothing may be shown. */
  readonly before: CountsByLevel | null;
  /** The schools that are in both; null outside the manager's own view. */
  readonly matched: { readonly now: CountsByLevel; readonly before: CountsByLevel } | null;
}

export interface Compared {
  /** The earlier collection's id. */
  readonly collection: string;
  readonly matchedSchools: number | null;
  readonly aspects: readonly ComparedAspect[];
}

export interface Participation {
  readonly schools: number;
  readonly briefed: number;
  readonly started: number;
  readonly sent: number;
}

/** What a school has sent, as its area's manager sees it. */
export interface SchoolLine {
  readonly urn: string;
  readonly name: string;
  readonly phase: string | null;
  readonly type: string | null;
  readonly submission: string;
  readonly receivedAt: string;
  readonly late: boolean;
  /** With `-draft` where ratings rest on draft wording. */
  readonly edition: string;
  /** The level's key by aspect; null for not answered. */
  readonly ratings: Readonly<Record<string, string | null>>;
  readonly share: readonly string[];
  readonly nameInThanks: boolean;
}

/** What a report says of a group of schools. */
export interface PopulationReport {
  /** Such as `area:dspl3`. */
  readonly population: string;
  readonly name: string;
  readonly participation: Participation;
  readonly aspects: readonly AspectLine[];
  readonly outcomes: readonly OutcomeLine[];
  readonly comparedWith: Compared | null;
}

/** What every report begins with. */
export interface ReportHead {
  /** How strengths and needs were found, in words and in numbers. */
  readonly rule: string;
  readonly thresholds: HighlightRule;
}

/** A report on the schools of one group; `schools` is there in the manager's own view alone. */
export interface Report extends ReportHead, PopulationReport {
  readonly schools: readonly SchoolLine[] | null;
}

/** A school of the registry. */
export interface School {
  readonly urn: string;
  readonly name: string;
  readonly phase: string | null;
  readonly type: string | null;
  readonly area: string | null;
  readonly status: 'open' | 'closed' | 'proposed';
  readonly contactEmail: string | null;
}

/** What is known of a school's key; the key itself is nowhere. */
export interface KeyOfSchool {
  readonly urn: string;
  /** Null for a school without a working key. Moments are ISO 8601. */
  readonly key: { readonly createdAt: string; readonly lastUsedAt: string | null } | null;
}

/** Reports on the county and on each of its areas, side by side. */
export interface CountyReport extends ReportHead {
  readonly populations: readonly PopulationReport[];
}

/** One of the areas of a county. */
export interface Area {
  readonly id: string;
  readonly name: string;
}

/** Something that an area says about itself. */
export interface AreaText {
  /** Such as `support/1`, `contact` or `newsletter/2026-27/opening`. */
  readonly key: string;
  readonly text: string;
}

/** What the manager says of an event. */
export interface EventPlan {
  readonly title: string;
  /** A day, such as `2027-06-18`. */
  readonly startsOn: string;
  /** What else there is to say: place, hour, link; empty for nothing. */
  readonly detail: string;
  /** The number of the outcome that it helps with; null for all. */
  readonly outcome: number | null;
}

/** Something to which the area invites its schools. */
export interface AreaEvent extends EventPlan {
  readonly id: string;
  /** When its day was last changed, a moment in ISO 8601; null for never. */
  readonly movedAt: string | null;
  /** The day that it was on before that; null for never, and where it is not known. */
  readonly movedFrom: string | null;
  /** What has happened to it in the last 60 days. */
  readonly change: 'new' | 'changed' | null;
}

/** How far a request to be put in touch has come. */
export type ContactRequestState = 'asked' | 'offered' | 'agreed' | 'declined' | 'introduced' | 'withdrawn';

/** A school's wish to be put in touch with another about an aspect, as its area's manager sees it. */
export interface ContactRequest {
  readonly id: string;
  readonly collection: string;
  readonly aspect: string;
  readonly state: ContactRequestState;
  /** The school that asks. */
  readonly from: NamedSchool | null;
  /** The school that is asked; null until the manager has chosen one. */
  readonly to: NamedSchool | null;
  /** Moments are ISO 8601. */
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface NamedSchool {
  readonly urn: string;
  readonly name: string;
}

/** How a summary that a school has e-mailed came: as a summary file, or as its Word document. */
export type ImportSource = 'file' | 'document';

/** What somebody calls a school: as it stands in a document or a file. */
export interface SchoolAsNamed {
  readonly urn: string | null;
  readonly name: string | null;
}

/** What counts for a school in a collection. */
export interface SentBefore {
  readonly submission: string;
  readonly receivedAt: string;
  /** A day, such as `2027-06-18`. */
  readonly completedOn: string;
  readonly source: ImportSource | 'pane';
}

/** A school that may be the one that is meant. */
export interface SchoolCandidate {
  readonly urn: string;
  readonly name: string;
  readonly status: School['status'];
  /** From 0 to 1; 1 for its URN. */
  readonly confidence: number;
  /** Null where it has sent nothing. */
  readonly sent: SentBefore | null;
}

/** Which school is meant. */
export interface SchoolMatch {
  /** The URN, where there is no doubt; null leaves it to a person. */
  readonly sure: string | null;
  /** The likeliest first. */
  readonly candidates: readonly SchoolCandidate[];
  /** Why a person has to decide, as a sentence; null where nobody has to. */
  readonly reason: string | null;
}

/** The shapes in which new keys are handed over. */
export type KeyFormat = 'links' | 'csv' | 'letters';

/** When a school was briefed and when it started, such as `2027-05-04`; null for not yet. */
export interface ParticipationDays {
  readonly briefedOn: string | null;
  readonly startedOn: string | null;
}

/** What is noted about a school. */
export interface ParticipationNote extends ParticipationDays {
  readonly urn: string;
}

/** One submission of a school, as the manager of its area sees it. */
export interface SentSummary {
  readonly submission: string;
  /** The collection's id. */
  readonly collection: string;
  /** Moments are ISO 8601. */
  readonly receivedAt: string;
  /** A day, such as `2027-06-18`. */
  readonly completedOn: string;
  /** SHA-256 of what was sent, in hexadecimal. */
  readonly digest: string;
  readonly source: ImportSource | 'pane';
  readonly late: boolean;
  /** Whether it is the one that counts for the school in its collection. */
  readonly counts: boolean;
  readonly withdrawn: { readonly reason: string; readonly at: string } | null;
  /** With `-draft` where ratings rest on draft wording. */
  readonly edition: string;
  /** The level's key by aspect; null for what was withdrawn. */
  readonly ratings: Readonly<Record<string, string | null>> | null;
}

/** What the schools of the areas can be counted by. */
export interface SchoolGroups {
  readonly phases: readonly string[];
  readonly types: readonly string[];
}
