import { Link } from '@fluentui/react-components';
import type { AspectLine } from '../../../api/resources/reports';
import { findAspect, statementAt } from '../../../framework/lookup';
import { inOrder, withheldWords } from '../../figures';
import { HighlightBadge, highlightWords } from '../../parts/highlight-badge';
import { linkTo } from '../../address/place';
import { DataTable } from '../../tables/data-table';
import type { Cell } from '../../tables/table-data';
import { usePlace } from '../../address/use-place';
import { useFramework } from '../../api/use-report';

interface Props {
  readonly title: string;
  readonly lines: readonly AspectLine[];
}

/** The numbers of the aspects, each of which leads to the aspect. */
export function AspectTable({ title, lines }: Props) {
  const framework = useFramework();
  const { settings } = usePlace();
  const expected = framework.levels[Math.floor((framework.levels.length - 1) / 2)];
  const columns = [
    { heading: 'Aspect' },
    ...framework.levels.map(({ label }) => ({ heading: label, isNumber: true })),
    { heading: 'Schools (n)', isNumber: true },
    { heading: 'Left blank', isNumber: true },
    { heading: 'Stands out' },
    { heading: `${expected?.label ?? ''} statement`, isLong: true, isForWideScreens: true },
  ];
  const standsOut = columns.length - 2;
  const show = (cell: Cell, row: number, column: number) => {
    const line = lines[row];
    if (line === undefined) return undefined;
    if (column === 0)
      return <Link href={linkTo({ view: 'outcomes', path: [line.aspect], settings })}>{cell}</Link>;
    if (column === standsOut && line.highlight !== null) return <HighlightBadge highlight={line.highlight} />;
    return undefined;
  };
  return (
    <DataTable
      table={{
        title,
        columns,
        rows: lines.map((line) => {
          const aspect = findAspect(framework, line.aspect);
          return [
            line.aspect,
            ...(line.counts === null ? framework.levels.map(() => null) : inOrder(framework, line.counts)),
            line.counts?.rated ?? null,
            line.unanswered,
            standsOutWords(line),
            aspect === undefined || expected === undefined ? null : statementAt(aspect, expected.key).text,
          ];
        }),
      }}
      show={show}
    />
  );
}

function standsOutWords({ highlight, withheld }: AspectLine): string | null {
  if (highlight !== null) return highlightWords[highlight];
  return withheld === null ? null : withheldWords[withheld];
}
