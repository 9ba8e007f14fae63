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

/** A word of the known texts. */
interface KnownWord {
  /** Index of the word, for counting. */
  readonly id: number;
  weight: number;
  readonly in: { readonly text: number; readonly count: number }[];
}

/**
 * Known texts, made ready for being compared with others. Likeness is the Dice coefficient of the texts' words,
 * each weighted by its inverse document frequency, ln(1 + n / texts that have it): rare words tell more than
 * common ones, and a word that no known text has counts as if one had. A text that holds nearly the whole of a
 * known one and much besides still counts as that one with something written behind it.
 */
export class KnownTexts<Key> {
  private readonly texts: KnownText<Key>[] = [];
  private readonly words = new Map<string, KnownWord>();
  private readonly strangeWeight: number;

  constructor(known: Iterable<readonly [key: Key, text: string]>) {
    const bags = [...known].map(([key, text]) => ({ key, bag: bagOf(text) }));
    bags.forEach(({ bag }, text) => {
      for (const [word, count] of bag) {
        const same = this.words.get(word);
        if (same === undefined)
          this.words.set(word, { id: this.words.size, weight: 0, in: [{ text, count }] });
        else same.in.push({ text, count });
      }
    });
    for (const word of this.words.values()) word.weight = Math.log(1 + bags.length / word.in.length);
    this.strangeWeight = Math.log(1 + bags.length);
    this.texts = bags.map(({ key, bag }) => ({ key, weight: this.weightOf(bag) }));
  }

  /** The known texts that share any word with a text, most alike first. */
  rank(text: string): Likeness<Key>[] {
    const counts = new Uint16Array(this.words.size);
    const found: KnownWord[] = [];
    let whole = 0;
    for (const name of wordsOf(text)) {
      const word = this.words.get(name);
      whole += word?.weight ?? this.strangeWeight;
      if (word === undefined) continue;
      if (counts[word.id] === 0) found.push(word);
      counts[word.id] = (counts[word.id] ?? 0) + 1;
    }
    const shared = new Float64Array(this.texts.length);
    for (const word of found) {
      const count = counts[word.id] ?? 0;
      for (const other of word.in) {
        shared[other.text] = (shared[other.text] ?? 0) + Math.min(count, other.count) * word.weight;
      }
    }
    const alike: Likeness<Key>[] = [];
    this.texts.forEach(({ key, weight }, at) => {
      const common = shared[at] ?? 0;
      if (common === 0) return;
      const contained = common / weight;
      const dice = (2 * common) / (whole + weight);
      alike.push({ key, score: contained > 0.9 ? Math.max(dice, 0.9 * contained) : dice });
    });
    return alike.sort((a, b) => b.score - a.score);
  }

  private weightOf(bag: ReadonlyMap<string, number>): number {
    let weight = 0;
    for (const [word, count] of bag) weight += count * (this.words.get(word)?.weight ?? this.strangeWeight);
    return weight;
  }
}

/** Each word of a text with how often it stands there. */
function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}
