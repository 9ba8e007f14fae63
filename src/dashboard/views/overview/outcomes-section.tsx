import { Link } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { GroupReport } from '../../api/api-client';
import type { Outcome } from '../../../framework/framework';
import { Chart } from '../../charts/chart';
import { levelBarsHeight, levelBarsOption } from '../../charts/level-bars';
import type { Palette } from '../../charts/palette';
import { inOrder, levelColumns } from '../../figures';
import { Section } from '../../../ui/parts/section';
import { keptSettings, linkTo } from '../../address/address';
import { DataTable } from '../../tables/data-table';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';

interface Line {
  readonly outcome: Outcome;
  readonly line: GroupReport['outcomes'][number] | null;
}

/** The outcomes at a glance: the ratings of all their aspects added up. */
export function OutcomesSection({ report }: { readonly report: GroupReport }) {
  const framework = useFramework();
  const address = useAddress();
  const lines: readonly Line[] = framework.outcomes.map((outcome) => ({
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
  return (
    <Section heading="The outcomes at a glance">
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
          title="Ratings by outcome, in numbers"
          columns={[
            {
              heading: 'Outcome',
              isLong: true,
              value: ({ outcome: { number, shortTitle, title } }) => `${number} ${shortTitle ?? title}`,
              render: ({ outcome: { number, shortTitle, title } }) => (
                <Link
                  href={linkTo({ view: 'outcomes', path: [String(number)], settings: keptSettings(address) })}
                >
                  {number} {shortTitle ?? title}
                </Link>
              ),
            },
            ...levelColumns<Line>(framework, ({ line }) => line?.counts ?? null),
            { heading: 'Ratings (n)', isNumber: true, value: ({ line }) => line?.counts?.rated ?? null },
            { heading: 'Look first at', value: ({ line }) => line?.priority ?? 'None stands out' },
          ]}
          rows={lines}
        />
      </Chart>
    </Section>
  );
}
