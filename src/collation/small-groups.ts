import type { Withheld } from '../api/resources/reports';
import { digitAt } from './packed-ratings';
import { type LevelCounts, type Rated, sum } from './tally';

/** Groups of fewer rated schools than this are never shown outside the manager's own view. */
export const smallestGroup = 5;

export type Shown = LevelCounts | { readonly withheld: Withheld };

/** The part of the schools that are in no shown group yet, or that have not answered. */
export const unseen = 0;

/**
 * The small-groups rule, kept over everything that is shown from the same ratings.
 *
 * The schools are cut into parts, aspect by aspect, so that every group ever shown is a union of whole parts. A group
 * is shown only if, after it too has cut them, every part has at least five rated schools, and its counts leave the
 * levels open even to a school in it. A reader who adds, subtracts or bounds all shown groups therefore learns
 * nothing that the parts' own counts would not tell.
 */
export class SmallGroups {
  /** By aspect and school: the part that it is in. */
  readonly parts: number[][];
  /** By aspect and school: the level, counted from 0, the lowest; -1 where the school has not answered. */
  private readonly standing: readonly Int8Array[];
  /** By aspect and part: how many stand at each level. */
  private readonly counts: Map<number, number[]>[];
  /** By aspect: the part that was made last. */
  private readonly newest: number[];

  /**
   * @param levels how many levels the framework has
   * @param aspects how many aspects
   * @param parts those of an earlier `SmallGroups` over the same schools, to go on from; schools that have
   *   come since stand at the end and have no part yet
   * @param closed by aspect, parts that hold a school which is not among these any more: whatever is shown of
   *   them could be subtracted from what was shown with it
   */
  constructor(
    private readonly levels: number,
    aspects: number,
    schools: readonly Rated[],
    parts: readonly (readonly number[])[] = [],
    private readonly closed: readonly (readonly number[])[] = [],
  ) {
    this.parts = Array.from({ length: aspects }, (_, aspect) =>
      schools.map((_school, school) => parts[aspect]?.[school] ?? unseen),
    );
    this.standing = this.parts.map(() => new Int8Array(schools.length));
    schools.forEach(({ ratings }, school) => {
      this.standing.forEach((levels, aspect) => (levels[school] = digitAt(ratings, aspect) - 1));
    });
    const everybody = schools.map((_school, school) => school);
    this.counts = this.parts.map((_, aspect) => this.countsByPart(everybody, aspect));
    this.newest = this.parts.map((own) => own.reduce((newest, part) => Math.max(newest, part), unseen));
  }

  /**
   * The figures of groups that have no school in common, given by the schools' places: for each group the counts of
   * each aspect, or why they are withheld.
   *
   * That one group is withheld would tell that its schools agree, where what is left without it is open. So groups
   * are shown or withheld two by two, or three where their number is odd, in the order in which they are given; which
   * ones belong together rests on how many schools have rated the aspect, never on what they said. This is
   * complementary cell suppression (L. H. Cox, “Suppression methodology and statistical disclosure control”, Journal
   * of the American Statistical Association 75, 1980), with a choice of the second cell that does not depend on the
   * counts, so that it could as well have been the first.
   *
   * @param isWhole whether the groups are all that there is, so that one by itself has no partner to be told from
   */
  showFamily(groups: readonly (readonly number[])[], isWhole = false): readonly (readonly Shown[])[] {
    const shown: Shown[][] = groups.map(() => []);
    this.parts.forEach((_, aspect) => {
      const inside = groups.map((group) => this.countsByPart(group, aspect));
      const enough = groups.flatMap((_group, place) => {
        const counts = inside[place] ?? noCounts;
        return sum([...counts.values()].map(sum)) < smallestGroup ? [] : [place];
      });
      for (const together of inTwosOrThrees(enough)) {
        const members = together.map((place) => ({
          group: groups[place] ?? [],
          counts: inside[place] ?? noCounts,
        }));
        const isAlone = members.length === 1 && !isWhole && !this.isUnionOfParts(aspect, members);
        const isShown = !isAlone && this.areHarmless(aspect, members);
        together.forEach((place, at) => {
          const member = members[at];
          if (isShown && member !== undefined) this.cut(member.group, aspect, member.counts);
          const levels = this.total(member?.counts ?? noCounts);
          const own = shown[place];
          if (own !== undefined)
            own[aspect] = isShown ? { levels, rated: sum(levels) } : { withheld: 'would-tell' };
        });
      }
      for (const own of shown) own[aspect] ??= { withheld: 'too-few' };
    });
    return shown;
  }

  /** Whether every part of the groups is wholly in one of them, so that they tell nothing that is not shown. */
  private isUnionOfParts(aspect: number, members: readonly Counted[]): boolean {
    return members.every(({ counts }) =>
      [...counts].every(([part, own]) => part !== unseen && sum(this.rest(aspect, part, own)) === 0),
    );
  }

  private areHarmless(aspect: number, members: readonly Counted[]): boolean {
    const left = new Map<number, readonly number[]>();
    for (const { counts } of members) {
      for (const [part, own] of counts) {
        if (this.closed[aspect]?.includes(part) === true || !isOpen(own)) return false;
        const before = left.get(part) ?? this.counts[aspect]?.get(part) ?? [];
        left.set(
          part,
          before.map((count, level) => count - (own[level] ?? 0)),
        );
      }
    }
    return [...left].every(([part, rest]) => part === unseen || sum(rest) === 0 || isOpen(rest));
  }

  private total(counts: Counts): number[] {
    const levels = Array.from({ length: this.levels }, () => 0);
    for (const own of counts.values()) {
      own.forEach((count, level) => (levels[level] = (levels[level] ?? 0) + count));
    }
    return levels;
  }

  private cut(group: readonly number[], aspect: number, inside: Counts): void {
    const parts = this.parts[aspect] ?? [];
    const all = this.counts[aspect] ?? new Map<number, number[]>();
    const successors = new Map<number, number>();
    for (const [part, counts] of inside) {
      const rest = this.rest(aspect, part, counts);
      if (part !== unseen && sum(rest) === 0) continue;
      const successor = (this.newest[aspect] ?? unseen) + 1;
      this.newest[aspect] = successor;
      all.set(successor, counts);
      all.set(part, rest);
      successors.set(part, successor);
    }
    if (successors.size === 0) return;
    const standing = this.standing[aspect] ?? noStanding;
    for (const school of group) {
      if ((standing[school] ?? -1) < 0) continue;
      const part = parts[school] ?? unseen;
      parts[school] = successors.get(part) ?? part;
    }
  }

  private rest(aspect: number, part: number, inside: readonly number[]): number[] {
    const whole = this.counts[aspect]?.get(part) ?? [];
    return whole.map((count, level) => count - (inside[level] ?? 0));
  }

  /** A release spends its time here: once for every school in every group and aspect. */
  private countsByPart(group: readonly number[], aspect: number): Map<number, number[]> {
    const parts = this.parts[aspect] ?? [];
    const standing = this.standing[aspect] ?? noStanding;
    const byPart = new Map<number, number[]>();
    // Neighbours are mostly in the same part, so it is looked up only where it changes.
    let part = unseen;
    let counts: number[] | undefined;
    for (const school of group) {
      const level = standing[school] ?? -1;
      if (level < 0) continue;
      const own = parts[school] ?? unseen;
      if (counts === undefined || own !== part) {
        part = own;
        counts = byPart.get(part) ?? Array.from({ length: this.levels }, () => 0);
        byPart.set(part, counts);
      }
      counts[level] = (counts[level] ?? 0) + 1;
    }
    return byPart;
  }
}

/** By part: how many of a group stand at each level. */
type Counts = ReadonlyMap<number, number[]>;

interface Counted {
  readonly group: readonly number[];
  readonly counts: Counts;
}

const noCounts: Counts = new Map();

/** Neighbours two by two; the last three together where their number is odd. */
function inTwosOrThrees<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const last = items.length > 2 && items.length % 2 === 1 ? items.length - 3 : items.length;
  const twos = Array.from({ length: Math.ceil(last / 2) }, (_, pair) => items.slice(2 * pair, 2 * pair + 2));
  return last === items.length ? twos : [...twos, items.slice(last)];
}

const noStanding = new Int8Array();

/**
 * Whether there are enough schools, and no level is that of all or of all but one, which would know about the others.
 */
function isOpen(levels: readonly number[]): boolean {
  const rated = sum(levels);
  return rated >= smallestGroup && Math.max(...levels) <= rated - 2;
}
