import { Link } from '@fluentui/react-components';
import type { AspectLine } from '../../../api/resources/reports';
import { findAspect, statementAt } from '../../../framework/lookup';
import { levelColumns, withheldWords } from '../../figures';
import { HighlightBadge, highlightWords } from '../../parts/highlight-badge';
import { linkTo } from '../../address/address';
import { DataTable } from '../../tables/data-table';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';

interface Props {
  readonly title: string;
  readonly lines: readonly AspectLine[];
}

/** The numbers of the aspects, each of which leads to the aspect. */
export function AspectTable({ title, lines }: Props) {
  const framework = useFramework();
  const { settings } = useAddress();
  const expected = framework.levels[Math.floor((framework.levels.length - 1) / 2)];
  return (
    <DataTable
      title={title}
      columns={[
        {
          heading: 'Aspect',
          value: ({ aspect }) => aspect,
          render: ({ aspect }) => (
            <Link href={linkTo({ view: 'outcomes', path: [aspect], settings })}>{aspect}</Link>
          ),
        },
        ...levelColumns<AspectLine>(framework, ({ counts }) => counts),
        { heading: 'Schools (n)', isNumber: true, value: ({ counts }) => counts?.rated ?? null },
        { heading: 'Left blank', isNumber: true, value: ({ unanswered }) => unanswered },
        {
          heading: 'Stands out',
          value: standsOutWords,
          render: ({ highlight }) => (highlight === null ? null : <HighlightBadge highlight={highlight} />),
        },
        {
          heading: `${expected?.label ?? ''} statement`,
          isLong: true,
          isForWideScreens: true,
          value: (line) => {
            const aspect = findAspect(framework, line.aspect);
            return aspect && expected ? statementAt(aspect, expected.key).text : null;
          },
        },
      ]}
      rows={lines}
    />
  );
}

function standsOutWords({ highlight, withheld }: AspectLine): string | null {
  if (highlight !== null) return highlightWords[highlight];
  return withheld === null ? null : withheldWords[withheld];
}
