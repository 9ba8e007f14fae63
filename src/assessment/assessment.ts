import type { AspectId, EditionId, Framework, GroupKey, LevelKey } from '../framework/framework';

/** All that one school has answered, wherever it was read from. */
export interface Assessment {
  readonly framework: Framework;
  /** The framework's edition, with `-draft` where the document carries our draft wording. */
  readonly edition: EditionId;
  readonly school: SchoolDetails;
  readonly keyDates: readonly LabelledText[];
  readonly involved: readonly Involvement[];
  /** One answer for each item of the framework's statutory checklist, in its order. */
  readonly statutory: readonly StatutoryAnswer[];
  readonly outcomes: readonly OutcomeText[];
  /** One answer for each aspect of the framework, in its order, found in the document or not. */
  readonly aspects: readonly AspectAnswer[];
  readonly plan: readonly PlanRow[];
  /**
   * What the document's own fields for people and for the action plan say, by their tag such as
   * `send/involved/senco/1/name`; '' in an empty one. Empty for a document without such fields.
   */
  readonly fields: Readonly<Record<string, string>>;
  /** Rows that the school added to the framework's: kept and shown, never sent. */
  readonly addedRows: readonly AddedRow[];
  /** Notes of the reader for a person; sentences. */
  readonly notes: readonly string[];
}

export interface SchoolDetails {
  /** As written; null when empty or a placeholder. */
  readonly name: string | null;
  /** As written, without white space; null when empty or a placeholder. Not necessarily six digits. */
  readonly urn: string | null;
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** The people who took part, by the framework's group. */
export interface Involvement {
  readonly group: GroupKey;
  /** A box beside the group is ticked; null where there is no box. */
  readonly ticked: boolean | null;
  readonly people: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly date: string | null;
  }[];
}

export interface StatutoryAnswer {
  readonly number: number;
  /** `both`: both boxes are ticked. */
  readonly answer: 'yes' | 'no' | 'both' | null;
}

/** The texts after an outcome's table; null when empty or placeholder. */
export interface OutcomeText {
  readonly number: number;
  readonly notes: string | null;
  readonly actions: string | null;
}

export interface AspectAnswer {
  readonly id: AspectId;
  /**
   * answered: one best fit. open: found, nothing chosen. conflict: two or more are marked, or mark and line
   * disagree. unsure: the reader cannot tell which row or which level. unconfirmed: one best fit, brought over
   * from an earlier time. missing: not in the document.
   */
  readonly state: 'answered' | 'open' | 'conflict' | 'unsure' | 'unconfirmed' | 'missing';
  /** The best fit; null in every state but `answered`. */
  readonly rating: LevelKey | null;
  /** The marked statements' levels, in the framework's order. */
  readonly marked: readonly LevelKey[];
  /** The level that a typed tick, bold or red letters hint at; never a choice. */
  readonly suggestion: LevelKey | null;
  /** Why `conflict`, `unsure` or `unconfirmed`, as a sentence; null otherwise. */
  readonly reason: string | null;
  /** The document's own wording by level; a level is left out where the document has none. */
  readonly statements: Readonly<Partial<Record<LevelKey, string>>>;
  readonly evidence: Evidence;
}

export interface Evidence {
  /** Plain text, paragraphs separated by \n; '' when none. Placeholders and prompts are left out. */
  readonly text: string;
  /** True for a picture, or for any text beyond bullets, dashes, dots and white space. */
  readonly present: boolean;
  /** The text with the prompts that stand in it, such as key questions as headings; left out where none do. */
  readonly withPrompts?: string;
}

/** One row of the action plan: texts by the framework's plan column keys; empty cells are ''. */
export type PlanRow = Readonly<Record<string, string>>;

export interface AddedRow {
  /** The outcome under which the row stands; null where that is unknown. */
  readonly outcome: number | null;
  readonly label: string | null;
  /** The row's statements, joined. */
  readonly text: string;
  readonly marked: readonly LevelKey[];
}
