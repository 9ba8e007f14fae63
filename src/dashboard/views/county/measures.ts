import type { AspectLine, PopulationReport } from '../../../api/resources/reports';
import type { Framework } from '../../../framework/framework';
import { pointsBetween, sharePercent, shareTexts } from '../../../wording/shares';
import { inOrder, withheldBriefly } from '../../figures';
import { highlightWords } from '../../parts/highlight-badge';
import type { Cell } from '../../tables/table-data';
import { signed } from '../overview/changes';

/** Something by which the areas can be put side by side, aspect by aspect. */
interface Measure {
  readonly key: string;
  readonly label: string;
  readonly isNumber: boolean;
  /** The value for an aspect of a population, a number where it is one; null for nothing to say. */
  readonly of: (line: AspectLine, population: PopulationReport) => Cell;
  /** The value as it is read; null for as it is. */
  readonly shown: (line: AspectLine, population: PopulationReport) => string | null;
}

/** Every measure, the one that is shown first at the start. */
export function measuresOf(framework: Framework): readonly Measure[] {
  const [lowest, highest] = [framework.levels[0]?.label ?? '', framework.levels.at(-1)?.label ?? ''];
  return [
    {
      key: 'stands-out',
      label: 'Strengths and needs',
      isNumber: false,
      of: ({ highlight, counts, withheld }) => {
        if (highlight !== null) return highlightWords[highlight];
        return counts === null ? withheldBriefly[withheld ?? 'too-few'] : null;
      },
      shown: asItIs,
    },
    ...framework.levels.map(({ key, label }, place): Measure => ({
      key,
      label: `Share ${label}, %`,
      isNumber: true,
      of: orWhy(({ counts }) => sharePercent(counts?.levels[key] ?? 0, counts?.rated ?? 0)),
      shown: ({ counts }) =>
        counts === null ? null : (shareTexts(inOrder(framework, counts))[place] ?? null),
    })),
    {
      key: 'rated',
      label: 'Schools that rated (n)',
      isNumber: true,
      of: orWhy(({ counts }) => counts?.rated ?? null),
      shown: asItIs,
    },
    {
      key: 'change-highest',
      label: `Change in ${highest}, percentage points`,
      isNumber: true,
      of: orWhy((line, population) => change(framework, line, population, -1)),
      shown: (line, population) => signed(change(framework, line, population, -1)),
    },
    {
      key: 'change-lowest',
      label: `Change in ${lowest}, percentage points`,
      isNumber: true,
      of: orWhy((line, population) => change(framework, line, population, 0)),
      shown: (line, population) => signed(change(framework, line, population, 0)),
    },
  ];
}

/** Says why, in words, where there is nothing to show. */
function orWhy(of: Measure['of']): Measure['of'] {
  return (line, population) =>
    line.counts === null ? withheldBriefly[line.withheld ?? 'too-few'] : of(line, population);
}

function asItIs(): null {
  return null;
}

/** @param level the place of the level among the framework's, such as -1 for the highest */
function change(
  framework: Framework,
  { aspect, counts }: AspectLine,
  { comparedWith }: PopulationReport,
  level: number,
): number | null {
  const before = comparedWith?.aspects.find((line) => line.aspect === aspect)?.before ?? null;
  if (before === null || counts === null) return null;
  return pointsBetween(
    { part: inOrder(framework, counts).at(level) ?? 0, whole: counts.rated },
    { part: inOrder(framework, before).at(level) ?? 0, whole: before.rated },
  );
}
