import { Link } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { GroupReport } from '../../api/api-client';
import { Chart } from '../../charts/chart';
import { levelBarsHeight, levelBarsOption } from '../../charts/level-bars';
import type { Palette } from '../../charts/palette';
import { inOrder } from '../../figures';
import { Section } from '../../../ui/parts/section';
import { keptSettings, linkTo } from '../../address/place';
import { DataTable } from '../../tables/data-table';
import type { Cell } from '../../tables/table-data';
import { usePlace } from '../../address/use-place';
import { useFramework } from '../../api/use-report';

/** The outcomes at a glance: the ratings of all their aspects added up. */
export function OutcomesSection({ report }: { readonly report: GroupReport }) {
  const framework = useFramework();
  const place = usePlace();
  const lines = framework.outcomes.map((outcome) => ({
    outcome,
    line: report.outcomes.find((line) => line.outcome === outcome.number) ?? null,
  }));
  const option = useCallback(
    (palette: Palette) =>
      levelBarsOption(
        framework.levels,
        report.outcomes.map(({ outcome, counts }) => ({
          label: `Outcome ${outcome}`,
          counts: inOrder(framework, counts),
          note: counts === null ? 'not shown' : `n ${counts.rated}`,
        })),
        palette,
        { label: 84, note: 72 },
      ),
    [framework, report],
  );
  const title = 'The outcomes at a glance';
  const toOutcome = (cell: Cell, row: number, column: number) => {
    const number = framework.outcomes[row]?.number;
    if (column !== 0 || number === undefined) return undefined;
    return (
      <Link href={linkTo({ view: 'outcomes', path: [String(number)], settings: keptSettings(place) })}>
        {cell}
      </Link>
    );
  };
  return (
    <Section heading={title}>
      <p>
        Each bar adds up the ratings of all aspects of an outcome; n is the number of ratings. The more of a
        bar lies to the right, the better.
      </p>
      <Chart
        title="Ratings by outcome"
        description="One bar for each outcome, with the share of each level."
        height={levelBarsHeight(lines.length)}
        option={option}
      >
        <DataTable
          table={{
            title: 'Ratings by outcome, in numbers',
            columns: [
              { heading: 'Outcome', isLong: true },
              ...framework.levels.map(({ label }) => ({ heading: label, isNumber: true })),
              { heading: 'Ratings (n)', isNumber: true },
              { heading: 'Look first at' },
            ],
            rows: lines.map(({ outcome, line }) => [
              `${outcome.number} ${outcome.shortTitle ?? outcome.title}`,
              ...(line === null || line.counts === null
                ? framework.levels.map(() => null)
                : inOrder(framework, line.counts)),
              line?.counts?.rated ?? null,
              line?.priority ?? null,
            ]),
          }}
          show={toOutcome}
        />
      </Chart>
    </Section>
  );
}
