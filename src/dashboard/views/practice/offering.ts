import type { SchoolLine } from '../../../api/resources/reports';
import type { Framework } from '../../../framework/framework';
import { aspectsOf } from '../../../framework/lookup';
import { byName } from '../../by-name';

/** The schools that offer to be asked about an aspect, by name. */
export function offering(schools: readonly SchoolLine[], aspect: string): readonly SchoolLine[] {
  return schools.filter(({ share }) => share.includes(aspect)).sort(byName);
}

/** A school that is at the lowest level of an aspect, and one of its phase that could help. */
interface Pair {
  readonly aspect: string;
  readonly learns: SchoolLine;
  readonly shares: SchoolLine;
}

/**
 * Suggests for every school at the lowest level one of the same phase that is at the highest and offers to share
 * it. Among several the one with the fewest suggestions so far is taken, so that no school carries all.
 */
export function suggestedPairs(framework: Framework, schools: readonly SchoolLine[]): readonly Pair[] {
  const lowest = framework.levels[0]?.key;
  const highest = framework.levels.at(-1)?.key;
  const times = new Map<string, number>();
  return aspectsOf(framework).flatMap(({ id }) => {
    const sharing = offering(schools, id).filter(({ ratings }) => ratings[id] === highest);
    const learning = schools.filter(({ ratings }) => ratings[id] === lowest).sort(byName);
    return learning.flatMap((learns): readonly Pair[] => {
      const [shares] = sharing
        .filter(({ phase }) => phase !== null && phase === learns.phase)
        .sort((one, other) => (times.get(one.urn) ?? 0) - (times.get(other.urn) ?? 0));
      if (shares === undefined) return [];
      times.set(shares.urn, (times.get(shares.urn) ?? 0) + 1);
      return [{ aspect: id, learns, shares }];
    });
  });
}

/** Schools that could be asked on behalf of another: those of its phase first, without those to leave out. */
export function schoolsToAsk(
  schools: readonly SchoolLine[],
  aspect: string,
  { phase, without }: { readonly phase: string | null; readonly without: readonly string[] },
): readonly SchoolLine[] {
  const own = offering(schools, aspect).filter(({ urn }) => !without.includes(urn));
  const isOfPhase = (school: SchoolLine) => phase !== null && school.phase === phase;
  return [...own.filter(isOfPhase), ...own.filter((school) => !isOfPhase(school))];
}
