/** What one experiment came to. Nothing in it is out of a document but what the experiment itself wrote. */
export type Finding =
  | { readonly kind: 'holds' }
  /** `how`: what Word did instead, as a sentence. */
  | { readonly kind: 'differs'; readonly how: string };

/** One thing that this project takes for granted about Word, and how to see whether it holds. */
export interface Experiment {
  /** A name for talking about it, such as `control-in-cell`. */
  readonly name: string;
  /** What is taken for granted, as a sentence. */
  readonly assumes: string;
  /** What of the project rests on it, as a sentence. */
  readonly matters: string;
  /** The threads of office-js that tell of a Word in which it does not hold. */
  readonly threads: readonly string[];
  /**
   * Tries it in a document that is empty before, and is emptied afterwards.
   *
   * @throws an error of Word's, which counts as a difference
   */
  readonly tries: (bench: Bench) => Promise<Finding>;
}

/** What an experiment works with: a few paragraphs and a table of two rows and four columns, made for it. */
export interface Bench {
  readonly context: Word.RequestContext;
  /** The paragraph before the table; it says {@link benchWords}. */
  readonly paragraph: Word.Paragraph;
  /** Its cells say A1 to D1 and A2 to D2. */
  readonly table: Word.Table;
}

export const benchWords = 'Experiment of the add-in.';

export const holds: Finding = { kind: 'holds' };

/** Holds where a thing that Word answers is the one that was expected; else says what it answered. */
export function same(answered: unknown, expected: unknown, what: string): Finding {
  const [is, should] = [JSON.stringify(answered), JSON.stringify(expected)];
  return is === should ? holds : { kind: 'differs', how: `${what} is ${is}, where ${should} was expected.` };
}
