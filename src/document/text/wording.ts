import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';
import { KnownTexts } from './likeness';
import type { Likeness } from './likeness';
import { normaliseOnce } from './words';
import { likeness, shortest } from '../thresholds';

/** Texts by level, as a row of a document has them; in normal form (see `normalise`). */
export type Statements = Iterable<readonly [level: LevelKey, normal: string]>;

/** The statement that a text is most like. */
export interface NearestStatement {
  readonly aspect: AspectId;
  readonly level: LevelKey;
  /** 0 to 1; 1 for word for word the same. */
  readonly score: number;
}

interface KnownStatement {
  readonly aspect: AspectId;
  readonly level: LevelKey;
  readonly draft: boolean;
}

interface PublishedStatement {
  readonly aspect: AspectId;
  readonly normal: string;
}

/** A framework's wording, made ready for comparing documents with it. */
export class Wording {
  /** The statements that read word for word the same, by their normal form. */
  private readonly exact = new Map<string, KnownStatement[]>();
  private readonly published: ReadonlyMap<LevelKey, readonly PublishedStatement[]>;
  private readonly texts: ReadonlyMap<LevelKey, KnownTexts<AspectId>>;
  private readonly all: KnownTexts<Omit<NearestStatement, 'score'>>;

  constructor(private readonly framework: Framework) {
    const published = new Map<LevelKey, PublishedStatement[]>(framework.levels.map(({ key }) => [key, []]));
    for (const aspect of aspectsOf(framework)) {
      for (const { key: level } of framework.levels) {
        const statement = aspect.statements[level];
        if (statement === undefined) continue;
        const normal = normaliseOnce(statement.text);
        const { draft } = statement;
        this.exact.set(normal, [...(this.exact.get(normal) ?? []), { aspect: aspect.id, level, draft }]);
        if (!draft) published.get(level)?.push({ aspect: aspect.id, normal });
      }
    }
    this.published = published;
    this.texts = new Map(
      [...published].map(([level, list]) => [
        level,
        new KnownTexts(list.map(({ aspect, normal }) => [aspect, normal] as const)),
      ]),
    );
    this.all = new KnownTexts(
      [...published].flatMap(([level, list]) =>
        list.map(({ aspect, normal }) => [{ aspect, level }, normal] as const),
      ),
    );
  }

  /** True where the statement is our draft wording, word for word. */
  isDraft(level: LevelKey, normal: string): boolean {
    return this.known(level, normal)?.draft === true;
  }

  /** True where the authority's wording of a statement is known. */
  isPublished(aspect: AspectId, level: LevelKey): boolean {
    return this.published.get(level)?.some((statement) => statement.aspect === aspect) === true;
  }

  /** True where the authority's wording at a level is known for most aspects. */
  isMostlyPublished(level: LevelKey): boolean {
    return 2 * (this.published.get(level)?.length ?? 0) >= aspectsOf(this.framework).length;
  }

  /** How much of an aspect's wording a row's statements are: 1 for each that is word for word the same. */
  likenessTo(aspect: AspectId, statements: Statements): number {
    let sum = 0;
    for (const [level, normal] of statements) {
      const same = this.exact.get(normal)?.some((known) => known.aspect === aspect && known.level === level);
      sum += same === true ? 1 : (this.alike(level, normal).find(({ key }) => key === aspect)?.score ?? 0);
    }
    return sum;
  }

  /** The aspect whose statement at this level reads word for word the same; null where none does. */
  exactly(level: LevelKey, normal: string): AspectId | null {
    return this.known(level, normal)?.aspect ?? null;
  }

  /** The levels of which a text is a statement word for word. */
  levelsOf(normal: string): readonly LevelKey[] {
    return this.exact.get(normal)?.map(({ level }) => level) ?? [];
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
    const [exact] = this.exact.get(normal) ?? [];
    if (exact !== undefined) return { aspect: exact.aspect, level: exact.level, score: 1 };
    for (const { key: level } of this.framework.levels) {
      const aspect = this.begunBy(level, normal);
      if (aspect !== null) return { aspect, level, score: likeness.cutShort };
    }
    const best = this.all.best(normal);
    return best === null ? null : { ...best.key, score: best.score };
  }

  private known(level: LevelKey, normal: string): KnownStatement | undefined {
    return this.exact.get(normal)?.find((statement) => statement.level === level);
  }

  /** The aspects whose published statement at a level a text is like, best first. */
  private alike(level: LevelKey, normal: string): readonly Likeness<AspectId>[] {
    const ranked = this.texts.get(level)?.rank(normal) ?? [];
    const begun = this.begunBy(level, normal);
    if (begun === null) return ranked;
    return [{ key: begun, score: likeness.cutShort }, ...ranked.filter(({ key }) => key !== begun)];
  }

  /** The aspect whose published statement at a level begins with a text, and no other's; null where none does. */
  private begunBy(level: LevelKey, normal: string): AspectId | null {
    if (normal.length < shortest.statement) return null;
    let only: AspectId | null = null;
    for (const known of this.published.get(level) ?? []) {
      if (known.normal.charAt(normal.length) !== ' ' || !known.normal.startsWith(normal)) continue;
      if (only !== null) return null;
      only = known.aspect;
    }
    return only;
  }
}
