import { wordsOf } from './words';

/** How alike a text is to one of the known texts. */
export interface Likeness<Key> {
  readonly key: Key;
  /** 0 to 1. */
  readonly score: number;
}

interface KnownText<Key> {
  readonly key: Key;
  /** The weight of all its words. */
  readonly weight: number;
}

/**
 * Known texts, made ready for being compared with others. Likeness is the Dice coefficient of the texts' words,
 * each weighted by its inverse document frequency, ln(1 + n / texts that have it): rare words tell more than
 * common ones, and a word that no known text has counts as if one had. A text that holds nearly the whole of a
 * known one and much besides still counts as that one with something written behind it.
 */
export class KnownTexts<Key> {
  private readonly texts: KnownText<Key>[] = [];
  /** For each word, which texts have it and how often. */
  private readonly postings = new Map<string, { weight: number; in: { text: number; count: number }[] }>();
  private readonly strangeWeight: number;

  constructor(known: Iterable<readonly [key: Key, text: string]>) {
    const bags = [...known].map(([key, text]) => ({ key, bag: bagOf(text) }));
    bags.forEach(({ bag }, text) => {
      for (const [word, count] of bag) {
        const posting = this.postings.get(word);
        if (posting === undefined) this.postings.set(word, { weight: 0, in: [{ text, count }] });
        else posting.in.push({ text, count });
      }
    });
    for (const posting of this.postings.values())
      posting.weight = Math.log(1 + bags.length / posting.in.length);
    this.strangeWeight = Math.log(1 + bags.length);
    this.texts = bags.map(({ key, bag }) => ({ key, weight: this.weightOf(bag) }));
  }

  /** The known texts that share any word with a text, most alike first. */
  rank(text: string): Likeness<Key>[] {
    const bag = bagOf(text);
    const shared = new Map<number, number>();
    for (const [word, count] of bag) {
      const posting = this.postings.get(word);
      if (posting === undefined) continue;
      for (const other of posting.in) {
        shared.set(other.text, (shared.get(other.text) ?? 0) + Math.min(count, other.count) * posting.weight);
      }
    }
    const whole = this.weightOf(bag);
    return [...shared]
      .flatMap(([at, sharedWeight]) => {
        const known = this.texts[at];
        if (known === undefined) return [];
        const contained = sharedWeight / known.weight;
        const dice = (2 * sharedWeight) / (whole + known.weight);
        return [{ key: known.key, score: contained > 0.9 ? Math.max(dice, 0.9 * contained) : dice }];
      })
      .sort((a, b) => b.score - a.score);
  }

  private weightOf(bag: ReadonlyMap<string, number>): number {
    let weight = 0;
    for (const [word, count] of bag)
      weight += count * (this.postings.get(word)?.weight ?? this.strangeWeight);
    return weight;
  }
}

/** Each word of a text with how often it stands there. */
function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}
