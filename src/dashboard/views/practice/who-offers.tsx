import { Link } from '@fluentui/react-components';
import type { GroupReport } from '../../api/api-client';
import type { SchoolLine } from '../../../api/resources/reports';
import { aspectsOf, statementAt } from '../../../framework/lookup';
import { HighlightBadge, highlightWords } from '../../parts/highlight-badge';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { keptSettings, linkTo } from '../../address/address';
import { DataTable } from '../../tables/data-table';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';
import { offering } from './offering';

interface Props {
  readonly report: GroupReport;
  readonly schools: readonly SchoolLine[];
}

/** Aspect by aspect, the schools that offer to share how they work. */
export function WhoOffers({ report, schools }: Props) {
  const framework = useFramework();
  const settings = keptSettings(useAddress());
  const highest = framework.levels.at(-1);
  const lines = aspectsOf(framework).flatMap((aspect) => {
    const own = offering(schools, aspect.id);
    const highlight = report.aspects.find((line) => line.aspect === aspect.id)?.highlight ?? null;
    return own.length === 0 ? [] : [{ aspect, own, highlight }];
  });
  const without = aspectsOf(framework).length - lines.length;
  return (
    <Section heading="Who offers to share">
      {lines.length === 0 ? (
        <Note>
          <p>
            No school of this collection offers to share an aspect yet. Schools choose it in Word when they
            send, for aspects in which they are {highest?.label}.
          </p>
        </Note>
      ) : (
        <>
          <p>
            A school that offers an aspect agrees that you ask it. Nobody is told its name before it agrees.
            {without > 0 && ` Nobody offers the other ${without} aspects so far.`}
          </p>
          <DataTable
            hideTitle
            title="Schools that offer to share, by aspect"
            columns={[
              {
                heading: 'Aspect',
                value: ({ aspect }) => aspect.id,
                render: ({ aspect: { id } }) => (
                  <Link href={linkTo({ view: 'outcomes', path: [id], settings })}>{id}</Link>
                ),
              },
              {
                heading: 'Schools',
                isLong: true,
                value: ({ own }) => own.map(({ name }) => name).join('; '),
              },
              { heading: 'How many', isNumber: true, value: ({ own }) => own.length },
              {
                heading: 'Stands out',
                value: ({ highlight }) => (highlight === null ? null : highlightWords[highlight]),
                render: ({ highlight }) =>
                  highlight === null ? null : <HighlightBadge highlight={highlight} />,
              },
              {
                heading: `${highest?.label ?? ''} statement`,
                isLong: true,
                isForWideScreens: true,
                value: ({ aspect }) => (highest === undefined ? null : statementAt(aspect, highest.key).text),
              },
            ]}
            rows={lines}
          />
        </>
      )}
    </Section>
  );
}
