import type { Urn } from '../framework/identifiers';

/** The answers that are filled in already. An answer that is left out stays an empty field. */
export interface TemplateAnswers {
  readonly school?: string;
  readonly urn?: Urn;
  readonly keyDates?: readonly { readonly label?: string; readonly date?: string }[];
  /** By the key of the involvement group. */
  readonly involved?: Readonly<Record<string, GroupAnswer>>;
  /** By the number of the item. */
  readonly statutory?: Readonly<Record<number, 'yes' | 'no' | 'both'>>;
  /** By aspect, such as `1a`. */
  readonly aspects?: Readonly<Record<string, AspectAnswers>>;
  /** By the number of the outcome. */
  readonly outcomes?: Readonly<Record<number, OutcomeAnswer>>;
  /** Rows of the action plan, each by the keys of its columns. */
  readonly plan?: readonly Readonly<Record<string, readonly string[]>>[];
}

export interface GroupAnswer {
  readonly ticked?: boolean;
  readonly people?: readonly { readonly role?: string; readonly name?: string; readonly date?: string }[];
}

export interface AspectAnswers {
  /** The keys of the levels whose statements are highlighted: one, unless two are to be in conflict. */
  readonly marked?: readonly string[];
  /** The level written in the line "Best fit:", by its key. */
  readonly bestFit?: string;
  /** Paragraphs. */
  readonly evidence?: readonly string[];
}

/** Paragraphs after an outcome's table. */
export interface OutcomeAnswer {
  readonly notes?: readonly string[];
  readonly actions?: readonly string[];
}
