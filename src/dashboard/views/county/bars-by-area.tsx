import { useCallback } from 'react';
import type { CountsByLevel, PopulationReport } from '../../../api/resources/reports';
import { Chart } from '../../charts/chart';
import { levelBarsHeight, levelBarsOption } from '../../charts/level-bars';
import type { Palette } from '../../charts/palette';
import { inOrder, levelColumns, withheldWords } from '../../figures';
import { DataTable } from '../../tables/data-table';
import { useFramework } from '../../api/use-report';
import { AreaLink } from './area-link';

/** One population's counts of whatever is compared. */
interface AreaLine {
  readonly population: PopulationReport;
  readonly counts: CountsByLevel | null;
  /** Why the counts are not shown; null where they are, or nobody has sent. */
  readonly why: string | null;
  /** The remark in the last column; null for none. */
  readonly remark: string | null;
}

interface Props {
  readonly title: string;
  /** The outcome or the aspect that the bars are of. */
  readonly what: string;
  readonly lines: readonly AreaLine[];
  /** The noun that n counts, such as `Schools (n)`. */
  readonly counted: string;
  /** The heading of the remarks. */
  readonly remarks: string;
}

/** A bar for each area, and the same numbers as a table. */
export function BarsByArea({ title, what, lines, counted, remarks }: Props) {
  const framework = useFramework();
  const option = useCallback(
    (palette: Palette) =>
      levelBarsOption(
        framework.levels,
        lines.map(({ population, counts }) => ({
          label: shortened(population.name),
          counts: inOrder(framework, counts),
          note: counts === null ? 'not shown' : `n ${counts.rated}`,
        })),
        palette,
        { label: 112, note: 72 },
      ),
    [framework, lines],
  );
  return (
    <Chart
      title={title}
      description="One bar for the county and for each area, with the share of each level."
      height={levelBarsHeight(lines.length)}
      option={option}
    >
      <DataTable
        title={`${title}, in numbers`}
        columns={[
          {
            heading: 'Area',
            value: ({ population }) => population.name,
            render: ({ population }) => <AreaLink population={population} what={what} />,
          },
          ...levelColumns<AreaLine>(framework, ({ counts }) => counts),
          { heading: counted, isNumber: true, value: ({ counts }) => counts?.rated ?? null },
          {
            heading: remarks,
            isLong: true,
            value: ({ counts, why, remark }) => {
              const rest = remark === null || counts !== null ? '' : `. ${remarks}: ${remark}`;
              return counts === null
                ? `Not shown: ${why ?? withheldWords['too-few'].toLowerCase()}${rest}`
                : remark;
            },
          },
        ]}
        rows={lines}
      />
    </Chart>
  );
}

/** Beside a bar there is room for so many characters; the table has the whole name. */
const roomForName = 14;

function shortened(name: string): string {
  return name.length <= roomForName ? name : `${name.slice(0, roomForName - 1)}…`;
}
