/**
 * The newsletter laid out: the Word document, the page and the plain text are made
 * from the same blocks, so that they cannot say different things.
 */
export type Block = Masthead | Heading | Paragraph | List | Names | Facts | Entries | Chart;

/** The kinds of mark. A mark always has a word beside its colour. */
export type MarkKind = 'strength' | 'need' | 'split' | 'changed';

export interface Mark {
  readonly kind: MarkKind;
  readonly text: string;
}

export interface Words {
  readonly text: string;
  readonly weight?: 'strong' | 'quiet';
  readonly mark?: MarkKind;
  /** A safe address: see `safeLink`. */
  readonly href?: string;
}

/** The title and the lines under it. There is one, at the beginning. */
export interface Masthead {
  readonly kind: 'masthead';
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Heading {
  readonly kind: 'heading';
  /** Below the title: 1 for a section, 2 for a part of it. */
  readonly level: 1 | 2;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** True where it leads to what follows it, and is never left alone at the foot of a page. */
  readonly leadsOn?: true;
  /** True where it speaks of bars and colours, of which plain text has none. */
  readonly visual?: true;
  readonly words: readonly Words[];
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly (readonly Words[])[];
}

/** A long list of short lines, in columns where there is room. */
export interface Names {
  readonly kind: 'names';
  readonly names: readonly string[];
}

/** A few figures to be seen first. */
export interface Facts {
  readonly kind: 'facts';
  readonly caption: string;
  readonly facts: readonly { readonly label: string; readonly figure: string; readonly detail: string }[];
}

/** A table of two columns: a label, perhaps with a mark, and its paragraphs. */
export interface Entries {
  readonly kind: 'entries';
  readonly caption: string;
  readonly columns: readonly [label: string, text: string];
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly label: string;
  readonly mark: Mark | null;
  readonly paragraphs: readonly (readonly Words[])[];
}

/** Horizontal bars of 100%. Everything that it shows is said in words by the entries after it. */
export interface Chart {
  readonly kind: 'chart';
  readonly caption: string;
  readonly description: string;
  /** The names of the levels, the lowest first. */
  readonly levels: readonly string[];
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  readonly mark: Mark | null;
  /** How many schools stand at each level; null where the counts are not shown. */
  readonly counts: readonly number[] | null;
  /** The text beside the bar, or instead of it. */
  readonly beside: string;
}
