import type { AspectLine, PopulationReport } from '../../../api/resources/reports';
import type { Framework } from '../../../framework/framework';
import { pointsBetween, shareText } from '../../../wording/shares';
import { inOrder, withheldBriefly } from '../../figures';
import { highlightWords } from '../../parts/highlight-badge';
import type { Cell } from '../../tables/table-data';
import { signed } from '../overview/changes';

/** Something by which the areas can be put side by side, aspect by aspect. */
interface Measure {
  readonly key: string;
  readonly label: string;
  readonly isNumber: boolean;
  /** The value for an aspect of a population; null for nothing to say. */
  readonly of: (line: AspectLine, population: PopulationReport) => Cell;
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
    },
    ...framework.levels.map(({ key, label }): Measure => ({
      key,
      label: `Share ${label}`,
      isNumber: true,
      of: shown(({ counts }) => shareText(counts?.levels[key] ?? 0, counts?.rated ?? 0)),
    })),
    {
      key: 'rated',
      label: 'Schools that rated (n)',
      isNumber: true,
      of: shown(({ counts }) => counts?.rated ?? null),
    },
    {
      key: 'change-highest',
      label: `Change in ${highest}, percentage points`,
      isNumber: true,
      of: shown((line, population) => change(framework, line, population, -1)),
    },
    {
      key: 'change-lowest',
      label: `Change in ${lowest}, percentage points`,
      isNumber: true,
      of: shown((line, population) => change(framework, line, population, 0)),
    },
  ];
}

/** Says why, in words, where there is nothing to show. */
function shown(of: Measure['of']): Measure['of'] {
  return (line, population) =>
    line.counts === null ? withheldBriefly[line.withheld ?? 'too-few'] : of(line, population);
}

/** @param level the place of the level among the framework's, such as -1 for the highest */
function change(
  framework: Framework,
  { aspect, counts }: AspectLine,
  { comparedWith }: PopulationReport,
  level: number,
): string | null {
  const before = comparedWith?.aspects.find((line) => line.aspect === aspect)?.before ?? null;
  if (before === null || counts === null) return null;
  return signed(
    pointsBetween(
      { part: inOrder(framework, counts).at(level) ?? 0, whole: counts.rated },
      { part: inOrder(framework, before).at(level) ?? 0, whole: before.rated },
    ),
  );
}
