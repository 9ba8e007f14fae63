import type { Highlight, Withheld } from '../api/resources/reports';
import type { LevelCounts } from '../collation/tally';

/** The content of a newsletter before it is laid out. A part that is not known is null, and left out. */
export interface Newsletter {
  /** Such as `DSPL3 Update`. */
  readonly title: string;
  /** Such as `Benchmarking Data Edition`. */
  readonly edition: string | null;
  /** The area's name, such as `DSPL3`. */
  readonly area: string;
  /** The moment of the figures in ISO 8601, or their day. */
  readonly asAt: string | null;
  /** The manager's own opening; a line break begins a new paragraph, as in every text below. */
  readonly opening: string | null;
  /** An introduction to the benchmark, for readers who do not know it. */
  readonly about: string | null;
  /** Of the moment of the figures. */
  readonly participation: Participation | null;
  readonly scale: Scale;
  readonly outcomes: readonly OutcomeReport[];
  /** The name of the collection that `AspectReport.before` is of, such as `2025-26`. */
  readonly earlier: string | null;
  readonly offer: PracticeOffer | null;
  /** Schools that have sent their ratings and agreed to be named. */
  readonly thanked: readonly string[];
  readonly terms: readonly Term[];
  /** The contact. */
  readonly contact: readonly Line[];
  /** The rule of strengths and needs in words. */
  readonly rule: string | null;
  /** True where some of the ratings rest on draft wording. */
  readonly draftRatings: boolean;
}

/** A line that a manager has written. Only a link to a web page or an e-mail address becomes one. */
export interface Line {
  readonly text: string;
  readonly href: string | null;
}

/** How many of an area's schools take part. */
export interface Participation {
  readonly schools: number;
  readonly briefed: number | null;
  readonly started: number | null;
  readonly sent: number;
}

/** The names of the levels. */
export interface Scale {
  /** The lowest first. */
  readonly levels: readonly string[];
  /** The level whose statement is printed with each aspect. */
  readonly printed: string;
}

export interface Wording {
  readonly text: string;
  /** True for our own draft wording. */
  readonly draft: boolean;
}

export interface OutcomeReport {
  readonly number: number;
  readonly title: string;
  readonly aspects: readonly AspectReport[];
  /** The need that the area will support first, with its statement at the highest level; null for none. */
  readonly priority: { readonly aspect: string; readonly highest: Wording } | null;
  /** How the area supports schools here. */
  readonly support: readonly Line[];
}

export interface AspectReport {
  /** Such as `1a`. */
  readonly aspect: string;
  /** The statement at the scale's printed level. */
  readonly wording: Wording;
  readonly figures: Figures | { readonly withheld: Withheld };
  readonly highlight: Highlight | null;
  /** The moment or the day of the figures where it is earlier than the newsletter's; null where it is not. */
  readonly olderAsAt: string | null;
  /** The same aspect in the earlier collection. */
  readonly before: LevelCounts | null;
}

export interface Figures extends LevelCounts {
  /** Schools that left the aspect blank. */
  readonly unanswered: number | null;
}

/** The offer to put schools in touch with others. No school is named. */
export interface PracticeOffer {
  /** The manager's own words; null for the usual ones. */
  readonly text: string | null;
  /** In how many schools, for which aspects. */
  readonly aspects: readonly { readonly aspect: string; readonly schools: number }[];
}

export interface Term {
  /** Such as `Autumn term 2027`. */
  readonly name: string;
  readonly events: readonly AreaEvent[];
}

export interface AreaEvent {
  /** Such as `2027-10-12`. */
  readonly day: string;
  readonly title: string;
  readonly detail: string | null;
  readonly href: string | null;
  /** Whether it was added or changed lately; null for neither. */
  readonly change: 'new' | 'changed' | null;
  /** The day that it was on before; null where that has not changed lately. */
  readonly movedFrom: string | null;
}
