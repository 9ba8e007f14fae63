import type { AspectId, Framework, LevelKey } from '../framework/framework';
import { bagOf, likeness, weightsOf } from './likeness';
import type { Bag, Weights } from './likeness';
import { normalise } from './words';

/** How like a row's statements are to one aspect's. */
export interface AspectLikeness {
  readonly aspect: AspectId;
  /** 0 to 1; 1 for a statement word for word. */
  readonly score: number;
}

interface KnownStatement {
  readonly aspect: AspectId;
  readonly level: LevelKey;
  readonly bag: Bag;
}

/** Texts by level, as a row of a document has them. */
export type Statements = Readonly<Partial<Record<LevelKey, string>>>;

/** A framework's wording, made ready for comparing documents with it. */
export class Wording {
  private readonly exact = new Map<string, AspectId>();
  private readonly drafts = new Set<string>();
  private readonly published: KnownStatement[] = [];
  private readonly weights: Weights;

  constructor(framework: Framework) {
    for (const outcome of framework.outcomes) {
      for (const aspect of outcome.aspects) {
        for (const { key: level } of framework.levels) {
          const statement = aspect.statements[level];
          if (statement === undefined) continue;
          this.exact.set(exactKey(level, statement.text), aspect.id);
          if (statement.draft) this.drafts.add(exactKey(level, statement.text));
          else this.published.push({ aspect: aspect.id, level, bag: bagOf(statement.text) });
        }
      }
    }
    this.weights = weightsOf(this.published.map((statement) => statement.bag));
  }

  /** True where the statement is our draft wording, word for word. */
  isDraft(level: LevelKey, text: string): boolean {
    return this.drafts.has(exactKey(level, text));
  }

  /** The aspect whose statement at this level reads word for word the same; null where none does. */
  exactly(level: LevelKey, text: string): AspectId | null {
    return this.exact.get(exactKey(level, text)) ?? null;
  }

  /**
   * The aspects that a row's statements are like, best first. Each level is compared with the published
   * statements of that level; the best level speaks for the row. Drafts count only word for word, since the
   * authority's own wording need not resemble them.
   */
  rank(statements: Statements): AspectLikeness[] {
    const best = new Map<AspectId, number>();
    for (const [level, text] of Object.entries(statements) as [LevelKey, string][]) {
      const exact = this.exact.get(exactKey(level, text));
      if (exact !== undefined) best.set(exact, 1);
      const bag = bagOf(text);
      if (bag.size === 0) continue;
      for (const known of this.published) {
        if (known.level !== level) continue;
        const score = likeness(bag, known.bag, this.weights);
        if (score > (best.get(known.aspect) ?? 0)) best.set(known.aspect, score);
      }
    }
    return [...best].map(([aspect, score]) => ({ aspect, score })).sort((a, b) => b.score - a.score);
  }
}

function exactKey(level: LevelKey, text: string): string {
  return `${level}\n${normalise(text)}`;
}
