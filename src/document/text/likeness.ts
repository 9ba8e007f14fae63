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
  private readonly exact: ReadonlyMap<string, Key>;
  private readonly words = new Map<string, KnownWord>();
  private readonly strangeWeight: number;
  /** How often each known word stands in the text that is being compared; all 0 before and after. */
  private readonly counts: Uint16Array;

  constructor(known: Iterable<readonly [key: Key, text: string]>) {
    const list = [...known];
    this.exact = new Map(list.map(([key, text]) => [text, key]));
    const bags = list.map(([key, text]) => ({ key, bag: bagOf(text) }));
    bags.forEach(({ bag }, text) => {
      for (const [word, count] of bag) {
        const same = this.words.get(word);
        if (same === undefined)
          this.words.set(word, { id: this.words.size, weight: 0, in: [{ text, count }] });
        else same.in.push({ text, count });
      }
    });
    for (const word of this.words.values()) word.weight = Math.log(1 + bags.length / word.in.length);
    this.counts = new Uint16Array(this.words.size);
    this.strangeWeight = Math.log(1 + bags.length);
    this.texts = bags.map(({ key, bag }) => ({ key, weight: this.weightOf(bag) }));
  }

  /** The known text that reads letter for letter the same; null where none does. */
  same(text: string): Key | null {
    return this.exact.get(text) ?? null;
  }

  /** The known texts that share any word with a text, most alike first. */
  rank(text: string): Likeness<Key>[] {
    const scores = this.scores(text);
    return this.texts
      .map(({ key }, at) => ({ key, score: scores[at] ?? 0 }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }

  /** The known text that a text is most like; null where it shares no word with any. */
  best(text: string): Likeness<Key> | null {
    const same = this.same(text);
    if (same !== null) return { key: same, score: 1 };
    let best = -1;
    const scores = this.scores(text);
    scores.forEach((score, at) => {
      if (score > (scores[best] ?? 0)) best = at;
    });
    const known = this.texts[best];
    return known === undefined ? null : { key: known.key, score: scores[best] ?? 0 };
  }

  /** How alike a text is to each known one. */
  private scores(text: string): Float64Array {
    const { counts } = this;
    const found: KnownWord[] = [];
    let whole = 0;
    for (const name of wordsOf(text)) {
      const word = this.words.get(name);
      whole += word?.weight ?? this.strangeWeight;
      if (word === undefined) continue;
      if (counts[word.id] === 0) found.push(word);
      counts[word.id] = (counts[word.id] ?? 0) + 1;
    }
    const scores = new Float64Array(this.texts.length);
    for (const word of found) {
      const count = counts[word.id] ?? 0;
      counts[word.id] = 0;
      for (const other of word.in) {
        scores[other.text] = (scores[other.text] ?? 0) + Math.min(count, other.count) * word.weight;
      }
    }
    this.texts.forEach(({ weight }, at) => {
      const common = scores[at] ?? 0;
      const contained = common / weight;
      const dice = (2 * common) / (whole + weight);
      scores[at] = contained > 0.9 ? Math.max(dice, 0.9 * contained) : dice;
    });
    return scores;
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
