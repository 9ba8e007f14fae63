import type { AspectId, Framework, LevelKey } from '../framework/framework';
import { aspectsOf } from '../framework/lookup';
import { KnownTexts } from './likeness';
import type { Likeness } from './likeness';
import { normalise } from './words';

/** Texts by level, as a row of a document has them; in normal form (see `normalise`). */
export type Statements = Iterable<readonly [level: LevelKey, normal: string]>;

/** The statement that a text is most like. */
export interface NearestStatement {
  readonly aspect: AspectId;
  readonly level: LevelKey;
  /** 0 to 1; 1 for word for word the same. */
  readonly score: number;
}

interface PublishedStatement {
  readonly aspect: AspectId;
  readonly normal: string;
}

/** A text of so many characters that begins a statement is that statement cut short. */
const shortestBeginning = 25;
/** How alike a statement and its beginning count. */
const cutShort = 0.9;

/** A framework's wording, made ready for comparing documents with it. */
export class Wording {
  private readonly exact = new Map<string, AspectId>();
  private readonly drafts = new Set<string>();
  private readonly published: ReadonlyMap<LevelKey, readonly PublishedStatement[]>;
  private readonly texts: ReadonlyMap<LevelKey, KnownTexts<AspectId>>;

  constructor(private readonly framework: Framework) {
    const published = new Map<LevelKey, PublishedStatement[]>(framework.levels.map(({ key }) => [key, []]));
    for (const aspect of aspectsOf(framework)) {
      for (const { key: level } of framework.levels) {
        const statement = aspect.statements[level];
        if (statement === undefined) continue;
        const normal = normalise(statement.text);
        const key = exactKey(level, normal);
        this.exact.set(key, aspect.id);
        if (statement.draft) this.drafts.add(key);
        else published.get(level)?.push({ aspect: aspect.id, normal });
      }
    }
    this.published = published;
    this.texts = new Map(
      [...published].map(([level, list]) => [
        level,
        new KnownTexts(list.map(({ aspect, normal }) => [aspect, normal] as const)),
      ]),
    );
  }

  /** True where the statement is our draft wording, word for word. */
  isDraft(level: LevelKey, normal: string): boolean {
    return this.drafts.has(exactKey(level, normal));
  }

  /** True where the authority's wording of a statement is known. */
  isPublished(aspect: AspectId, level: LevelKey): boolean {
    return this.published.get(level)?.some((statement) => statement.aspect === aspect) === true;
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
        for (const { key, score } of this.alike(level, normal)) {
          if (score > (best.get(key) ?? 0)) best.set(key, score);
        }
      }
    }
    return [...best].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
  }

  /** The statement of any level that a text is most like; null where it is like none. */
  nearest(normal: string): NearestStatement | null {
    let best: NearestStatement | null = null;
    for (const { key: level } of this.framework.levels) {
      const exact = this.exactly(level, normal);
      if (exact !== null) return { aspect: exact, level, score: 1 };
    }
    for (const { key: level } of this.framework.levels) {
      const [first] = this.alike(level, normal);
      if (first !== undefined && first.score > (best?.score ?? 0)) {
        best = { aspect: first.key, level, score: first.score };
      }
    }
    return best;
  }

  /** The aspects whose published statement at a level a text is like, best first. */
  private alike(level: LevelKey, normal: string): readonly Likeness<AspectId>[] {
    const ranked = this.texts.get(level)?.rank(normal) ?? [];
    if (normal.length < shortestBeginning) return ranked;
    const begun = (this.published.get(level) ?? []).filter((known) => known.normal.startsWith(`${normal} `));
    const [only] = begun;
    if (only === undefined || begun.length > 1) return ranked;
    return [{ key: only.aspect, score: cutShort }, ...ranked.filter(({ key }) => key !== only.aspect)];
  }
}

function exactKey(level: LevelKey, normal: string): string {
  return `${level}\n${normal}`;
}
