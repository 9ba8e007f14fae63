import type {
  CountsByLevel,
  HighlightRule,
  OutcomeLine,
  PopulationReport,
} from '../../api/resources/reports';
import type { ReleasedAspect } from '../../collation/release';
import { strengthsAndNeeds } from '../../collation/strengths-and-needs';
import { type AspectCounts, type LevelCounts, tallyOutcome } from '../../collation/tally';
import type { Framework } from '../../framework/framework';
import { aspectsOf } from '../../framework/lookup';

type Lines = Pick<PopulationReport, 'aspects' | 'outcomes'>;

/** Counts by the level's key. */
export function byLevel(framework: Framework, { levels, rated }: LevelCounts): CountsByLevel {
  return {
    levels: Object.fromEntries(framework.levels.map(({ key }, place) => [key, levels[place] ?? 0])),
    rated,
  };
}

/** The lines of everything that was counted. */
export function linesOf(framework: Framework, counts: readonly AspectCounts[], rule: HighlightRule): Lines {
  const { highlights, priorities } = strengthsAndNeeds(framework, counts, rule);
  return {
    aspects: counts.map((counted) => ({
      aspect: counted.aspect,
      counts: byLevel(framework, counted),
      unanswered: counted.unanswered,
      highlight: highlights.get(counted.aspect) ?? null,
      withheld: null,
      asAt: null,
    })),
    outcomes: outcomesOf(framework, counts, priorities),
  };
}

/** The lines of released figures, in which every aspect has its own day or is withheld. */
export function linesOfReleased(
  framework: Framework,
  released: readonly ReleasedAspect[],
  rule: HighlightRule,
): Lines {
  const aspects = aspectsOf(framework).map(({ id }, place) => {
    return { id, figure: released[place] ?? ({ withheld: 'too-few' } as const) };
  });
  const counts = aspects.flatMap(({ id, figure }) =>
    'rated' in figure ? [{ aspect: id, levels: figure.levels, rated: figure.rated, unanswered: 0 }] : [],
  );
  const { highlights, priorities } = strengthsAndNeeds(framework, counts, rule);
  return {
    aspects: aspects.map(({ id, figure }) => ({
      aspect: id,
      counts: 'rated' in figure ? byLevel(framework, figure) : null,
      unanswered: null,
      highlight: highlights.get(id) ?? null,
      withheld: 'rated' in figure ? null : figure.withheld,
      asAt: 'rated' in figure ? figure.asAt : null,
    })),
    outcomes: outcomesOf(framework, counts, priorities),
  };
}

function outcomesOf(
  framework: Framework,
  counts: readonly AspectCounts[],
  priorities: ReadonlyMap<number, string | null>,
): readonly OutcomeLine[] {
  return framework.outcomes.map((outcome) => {
    const total = tallyOutcome(framework, outcome, counts);
    return {
      outcome: outcome.number,
      counts: total === null ? null : byLevel(framework, total),
      priority: priorities.get(outcome.number) ?? null,
    };
  });
}
