import { type ReactNode, useCallback } from 'react';
import type { AspectLine } from '../../../api/resources/reports';
import { Chart } from '../../charts/chart';
import { levelBarsHeight, levelBarsOption } from '../../charts/level-bars';
import type { Palette } from '../../charts/palette';
import { inOrder } from '../../figures';
import { highlightWords } from '../../parts/highlight-badge';
import { useFramework } from '../../api/use-report';

interface Props {
  readonly title: string;
  readonly lines: readonly AspectLine[];
  /** The same numbers as a table. */
  readonly children: ReactNode;
}

/** A bar for each aspect, in the order of the lines. */
export function AspectBars({ title, lines, children }: Props) {
  const framework = useFramework();
  const option = useCallback(
    (palette: Palette) =>
      levelBarsOption(
        framework.levels,
        lines.map((line) => ({
          label: line.aspect,
          counts: inOrder(framework, line.counts),
          note: noteOf(line),
        })),
        palette,
        { label: 36, note: 116 },
      ),
    [framework, lines],
  );
  const [middle] = framework.levels.slice(Math.floor(framework.levels.length / 2));
  return (
    <Chart
      title={title}
      description={`One bar for each aspect, with ${middle?.label ?? ''} in the centre.`}
      height={levelBarsHeight(lines.length)}
      option={option}
    >
      {children}
    </Chart>
  );
}

function noteOf({ counts, highlight }: AspectLine): string {
  if (counts === null) return 'not shown';
  return highlight === null ? `n ${counts.rated}` : `n ${counts.rated}  ${highlightWords[highlight]}`;
}
