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

  /** The figures of a group of schools, given by their places: the counts of each aspect, or why they are withheld. */
  show(group: readonly number[]): readonly Shown[] {
    return this.parts.map((_, aspect) => this.showAspect(group, aspect));
  }

  private showAspect(group: readonly number[], aspect: number): Shown {
    const inside = this.countsByPart(group, aspect);
    const levels = Array.from({ length: this.levels }, () => 0);
    for (const counts of inside.values()) {
      counts.forEach((count, level) => (levels[level] = (levels[level] ?? 0) + count));
    }
    if (sum(levels) < smallestGroup) return { withheld: 'too-few' };
    const harmless = [...inside].every(([part, counts]) => {
      if (this.closed[aspect]?.includes(part)) return false;
      const rest = this.rest(aspect, part, counts);
      return isOpen(counts) && (part === unseen || sum(rest) === 0 || isOpen(rest));
    });
    if (!harmless) return { withheld: 'would-tell' };
    this.cut(group, aspect, inside);
    return { levels, rated: sum(levels) };
  }

  private cut(group: readonly number[], aspect: number, inside: ReadonlyMap<number, number[]>): void {
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

const noStanding = new Int8Array();

/**
 * Whether there are enough schools, and no level is that of all or of all but one, which would know about the others.
 */
function isOpen(levels: readonly number[]): boolean {
  const rated = sum(levels);
  return rated >= smallestGroup && Math.max(...levels) <= rated - 2;
}
