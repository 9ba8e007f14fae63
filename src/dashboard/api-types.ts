import type { HighlightRule } from '../collation/highlight-rule';

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
