/**
 * What is benchmarked, as types. A framework is data (a pack in `packs/`); nothing here knows how many
 * outcomes, aspects or levels there are, nor whose they are.
 */

/** An edition of a framework: `authority/year`, with `-draft` where ratings rest on draft wording. */
export type EditionId = string & { readonly brand: 'EditionId' };
/** One line of an outcome, such as `1a`: the outcome's number and the aspect's letter. */
export type AspectId = string & { readonly brand: 'AspectId' };
/** The key of a level, such as `expected`. */
export type LevelKey = string & { readonly brand: 'LevelKey' };
/** The key of an involvement group, such as `headTeacher`. */
export type GroupKey = string & { readonly brand: 'GroupKey' };

export interface Level {
  readonly key: LevelKey;
  readonly label: string;
  /** 1 for the lowest. */
  readonly order: number;
}

export interface Statement {
  readonly text: string;
  /** True for our own draft wording, where the authority's is not published. Shown as draft everywhere. */
  readonly draft: boolean;
  /** Key into `Framework.sources`; null for a draft. */
  readonly source: string | null;
}

export interface Aspect {
  readonly id: AspectId;
  readonly letter: string;
  /** One statement for every level of the framework. */
  readonly statements: Readonly<Record<LevelKey, Statement>>;
}

/** A sentence with its reference to the SEND Code of Practice, such as `6.37`. */
export interface Reference {
  readonly text: string;
  readonly ref: string | null;
}

export interface Outcome {
  readonly number: number;
  readonly title: string;
  readonly shortTitle: string | null;
  readonly qualityOfferIntro: string;
  readonly qualityOffer: readonly Reference[];
  readonly aspects: readonly Aspect[];
}

/** A dated note where law has moved since the authority published its wording, which stays as it was. */
export interface LawUpdate {
  /** The day from which it applies, such as `2024-09-01`. */
  readonly since: string;
  readonly text: string;
  /** Key into `Framework.sources`: the legislation. */
  readonly source: string;
}

export interface StatutoryItem {
  readonly number: number;
  readonly text: string;
  readonly ref: string | null;
  /** What the published page adds, such as whom the item applies to. */
  readonly note: string | null;
  readonly update: LawUpdate | null;
}

/** A duty that the authority's Quality Offer restates from the Code of Practice. */
export interface QualityOfferMust extends Reference {
  readonly update: LawUpdate | null;
}

export interface InvolvementGroup {
  readonly key: GroupKey;
  readonly role: string;
  /** True where each person also states a role. */
  readonly roleField: boolean;
  readonly rows: number;
  readonly fields: readonly string[];
}

export interface PlanColumn {
  /** Stable key, used in tags: `send/plan/1/target`. */
  readonly key: string;
  /** The published heading, word for word. */
  readonly heading: string;
  /** The heading's name alone, such as `Target`. */
  readonly label: string;
  /** The explanation behind the label, such as `What do we want to achieve?`; null where there is none. */
  readonly hint: string | null;
}

export interface Framework {
  readonly edition: EditionId;
  readonly title: string;
  readonly shortTitle: string;
  /** How the pack was put together and what is not certain about it; for whoever maintains it. */
  readonly editionNote: string;
  /** The documents that the wording comes from, by the keys that statements name. */
  readonly sources: Readonly<Record<string, string>>;
  readonly purpose: { readonly intro: string; readonly bullets: readonly string[] };
  readonly levels: readonly Level[];
  readonly keyQuestions: {
    readonly lead: string;
    readonly items: readonly string[];
    /** Other published wordings of the same questions, which a document may carry instead. */
    readonly variants: readonly string[];
    readonly evidenceColumn: string;
    /** Headings of the free text after each outcome: notes and actions. */
    readonly notesHeading: string;
    readonly actionsHeading: string;
  };
  /** How the wording progresses from level to level: words for each level, by strand. */
  readonly progression: readonly {
    readonly strand: string;
    readonly words: Readonly<Record<LevelKey, string>>;
  }[];
  readonly outcomes: readonly Outcome[];
  /** What the Quality Offer says that every school must do, whatever the outcome; null where none is published. */
  readonly qualityOfferMusts: {
    readonly lead: string;
    readonly items: readonly QualityOfferMust[];
    /** Key into `sources`. */
    readonly source: string;
  } | null;
  readonly statutory: {
    readonly title: string;
    readonly authority: string;
    readonly instruction: string;
    readonly lead: string;
    /** What is not certain about the published page, such as a row of boxes too many; null for nothing. */
    readonly note: string | null;
    readonly answers: { readonly yes: string; readonly no: string };
    readonly items: readonly StatutoryItem[];
  };
  readonly involvement: { readonly title: string; readonly groups: readonly InvolvementGroup[] };
  readonly plan: { readonly title: string; readonly columns: readonly PlanColumn[] };
  /** Texts that an empty field shows. */
  readonly placeholders: readonly string[];
  /** The sections of the Word document, in order. */
  readonly templateSections: readonly string[];
}
