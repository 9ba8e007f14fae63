import type { AspectId, Framework, LevelKey } from '../framework/framework';
import { aspectsOf } from '../framework/lookup';
import { KnownTexts } from './likeness';
import type { Likeness } from './likeness';
import { normalise } from './words';

/** Texts by level, as a row of a document has them; in normal form (see `normalise`). */
export type Statements = Iterable<readonly [level: LevelKey, normal: string]>;

/** A framework's wording, made ready for comparing documents with it. */
export class Wording {
  private readonly exact = new Map<string, AspectId>();
  private readonly drafts = new Set<string>();
  private readonly published: ReadonlyMap<LevelKey, KnownTexts<AspectId>>;

  constructor(framework: Framework) {
    const published = new Map<LevelKey, (readonly [AspectId, string])[]>();
    for (const aspect of aspectsOf(framework)) {
      for (const { key: level } of framework.levels) {
        const statement = aspect.statements[level];
        if (statement === undefined) continue;
        const key = exactKey(level, normalise(statement.text));
        this.exact.set(key, aspect.id);
        if (statement.draft) this.drafts.add(key);
        else published.set(level, [...(published.get(level) ?? []), [aspect.id, statement.text]]);
      }
    }
    this.published = new Map([...published].map(([level, texts]) => [level, new KnownTexts(texts)]));
  }

  /** True where the statement is our draft wording, word for word. */
  isDraft(level: LevelKey, normal: string): boolean {
    return this.drafts.has(exactKey(level, normal));
  }

  /** The aspect whose statement at this level reads word for word the same; null where none does. */
  exactly(level: LevelKey, normal: string): AspectId | null {
    return this.exact.get(exactKey(level, normal)) ?? null;
  }

  /**
   * The aspects that a row's statements are like, best first. Each level is compared with the published
   * statements of that level; the best level speaks for the row. Drafts count only word for word, since the
   * authority's own wording need not resemble them.
   */
  rank(statements: Statements): Likeness<AspectId>[] {
    const best = new Map<AspectId, number>();
    for (const [level, normal] of statements) {
      const exact = this.exactly(level, normal);
      if (exact !== null) best.set(exact, 1);
    }
    if (best.size === 0) {
      for (const [level, normal] of statements) {
        for (const { key, score } of this.published.get(level)?.rank(normal) ?? []) {
          if (score > (best.get(key) ?? 0)) best.set(key, score);
        }
      }
    }
    return [...best].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
  }
}

function exactKey(level: LevelKey, normal: string): string {
  return `${level}\n${normal}`;
}
