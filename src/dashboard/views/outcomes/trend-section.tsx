import { useCallback } from 'react';
import type { ReportQuery } from '../../../api/resources/reports';
import type { Aspect } from '../../../framework/framework';
import { Chart } from '../../charts/chart';
import { type LevelBar, levelBarsHeight, levelBarsOption } from '../../charts/level-bars';
import type { Palette } from '../../charts/palette';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { inOrder } from '../../figures';
import { FetchedPart } from '../../parts/fetched-part';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';
import { useAnswer } from '../../api/use-answer';
import { useFramework } from '../../api/use-report';
import { editionNotes } from './edition-notes';
import { trendOf, type TrendPoint } from './trend';

interface Props {
  readonly aspect: Aspect;
  readonly filter: ReportQuery;
}

/** How the aspect has moved over the collections. */
export function TrendSection({ aspect, filter }: Props) {
  const { api } = useDashboard();
  const { chosen, all } = useCollection();
  const earlier = all.slice(all.indexOf(chosen) + 1);
  const { shown, notes } = editionNotes(aspect.id, useFramework(), earlier);
  const fetched = useAnswer(`trend ${aspect.id} ${chosen.id} ${JSON.stringify(filter)}`, () =>
    trendOf(api, aspect.id, chosen, shown, filter),
  );
  return (
    <Section heading="Over the collections">
      {earlier.length === 0 ? (
        <p>This is the first collection, so there is nothing to compare it with yet.</p>
      ) : (
        shown.length > 0 && (
          <FetchedPart fetched={fetched} what="the earlier collections">
            {(points) => <Trend aspect={aspect} points={points} />}
          </FetchedPart>
        )
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </Section>
  );
}

function Trend({ aspect, points }: { readonly aspect: Aspect; readonly points: readonly TrendPoint[] }) {
  const framework = useFramework();
  const { chosen } = useCollection();
  const bar = (label: string, counts: TrendPoint['all']): LevelBar => ({
    label,
    counts: inOrder(framework, counts),
    note: counts === null ? 'not shown' : `n ${counts.rated}`,
  });
  const matched = points.flatMap(({ collection, matched: both }) =>
    both === null || both.now.rated === 0
      ? []
      : [bar(collection.name, both.before), bar(`The same schools, ${chosen.id}`, both.now)],
  );
  return (
    <>
      <TrendChart
        title={`${aspect.id} over the collections, all schools`}
        bars={points.map(({ collection, all }) => bar(collection.name, all))}
      />
      {matched.length > 0 && (
        <TrendChart title={`${aspect.id} over the collections, schools that are in both`} bars={matched} />
      )}
    </>
  );
}

interface TrendChartProps {
  readonly title: string;
  readonly bars: readonly LevelBar[];
}

function TrendChart({ title, bars }: TrendChartProps) {
  const framework = useFramework();
  const option = useCallback(
    (palette: Palette) => levelBarsOption(framework.levels, bars, palette, { label: 152, note: 56 }),
    [framework, bars],
  );
  return (
    <Chart
      title={title}
      description="One bar for each collection, with the share of each level."
      height={levelBarsHeight(bars.length)}
      option={option}
    >
      <DataTable
        title={`${title}, in numbers`}
        columns={[
          { heading: 'Collection', value: ({ label }) => label },
          ...framework.levels.map(({ label }, at) => ({
            heading: label,
            isNumber: true,
            value: ({ counts }: LevelBar) => counts[at] ?? 0,
          })),
          {
            heading: 'Schools (n)',
            isNumber: true,
            value: ({ counts }) => counts.reduce((total, count) => total + count, 0),
          },
        ]}
        rows={bars}
      />
    </Chart>
  );
}
