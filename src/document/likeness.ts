import { wordsOf } from './words';

/** A text as a bag of words, each with how often it stands there. */
export type Bag = ReadonlyMap<string, number>;

/** The bag of a text's words. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How much each word tells: rare words of a collection of texts tell more than common ones. */
export type Weights = (word: string) => number;

/** Inverse document frequency over the bags: ln(1 + n / texts with the word); a new word counts as in one. */
export function weightsOf(bags: readonly Bag[]): Weights {
  const texts = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + bags.length / (texts.get(word) ?? 1));
}

/** The weight of a whole bag. */
export function weightOf(bag: Bag, weights: Weights): number {
  let sum = 0;
  for (const [word, count] of bag) sum += count * weights(word);
  return sum;
}

/**
 * How alike two texts are, 0 to 1: the Dice coefficient of their weighted words. A text that holds the whole
 * of `known` and much besides still counts as that statement with something written behind it.
 */
export function likeness(text: Bag, known: Bag, weights: Weights): number {
  let shared = 0;
  for (const [word, count] of known) {
    const other = text.get(word);
    if (other !== undefined) shared += Math.min(count, other) * weights(word);
  }
  if (shared === 0) return 0;
  const whole = weightOf(known, weights);
  const dice = (2 * shared) / (weightOf(text, weights) + whole);
  const contained = shared / whole;
  return contained > 0.9 ? Math.max(dice, 0.9 * contained) : dice;
}
