import { Link } from '@fluentui/react-components';
import type { GroupReport } from '../../api/api-client';
import type { Aspect, Outcome } from '../../../framework/framework';
import { useCollection } from '../../collection-context';
import { FetchedPart } from '../../parts/fetched-part';
import { HighlightBadge } from '../../parts/highlight-badge';
import { Section } from '../../../ui/parts/section';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { useScreenOnly } from '../../../ui/styles';
import { useAddress } from '../../address/use-address';
import { useReport } from '../../api/use-report';
import { linkTo } from '../../address/address';
import { useSession } from '../../session/session-context';
import { AspectBars } from './aspect-bars';
import { AspectTable } from './aspect-table';
import { OutcomeLinks } from './outcome-links';
import { filterIn } from '../../api/report-query';
import { SchoolFilter } from './school-filter';
import { SchoolsBehind } from './schools-behind';
import { Statements } from './statements';
import { TrendSection } from './trend-section';

interface Props {
  readonly aspect: Aspect;
  readonly outcome: Outcome;
}

/** One aspect: where the schools stand, what the levels say, who stands where, and how it has moved. */
export function AspectView({ aspect, outcome }: Props) {
  const { chosen } = useCollection();
  const filter = filterIn(useAddress());
  const fetched = useReport(filter);
  return (
    <>
      <ViewHeading lead={`Outcome ${outcome.number}: ${outcome.title} (${chosen.name})`}>
        {aspect.id}
      </ViewHeading>
      <OutcomeLinks current={outcome} />
      <EveryArea aspect={aspect} />
      <SchoolFilter />
      <FetchedPart fetched={fetched} what="the report">
        {(report) => <AspectParts aspect={aspect} report={report} />}
      </FetchedPart>
      <TrendSection aspect={aspect} filter={filter} />
    </>
  );
}

/** For county staff, the way to the aspect in all areas. */
function EveryArea({ aspect }: { readonly aspect: Aspect }) {
  const { person } = useSession();
  const { screenOnly } = useScreenOnly();
  const { settings } = useAddress();
  if (person.role !== 'county') return null;
  const to = linkTo({ view: 'county', path: [aspect.id], settings: { ...settings, area: '' } });
  return (
    <div className={screenOnly}>
      <Link href={to}>{aspect.id} in every area</Link>
    </div>
  );
}

function AspectParts({ aspect, report }: { readonly aspect: Aspect; readonly report: GroupReport }) {
  const lines = report.aspects.filter((line) => line.aspect === aspect.id);
  const highlight = lines[0]?.highlight ?? null;
  return (
    <>
      <Section heading="Where schools stand">
        {highlight !== null && (
          <p>
            <HighlightBadge highlight={highlight} />
          </p>
        )}
        <AspectBars title={`${aspect.id}: schools at each level`} lines={lines}>
          <AspectTable title={`${aspect.id} in numbers`} lines={lines} />
        </AspectBars>
      </Section>
      <Statements aspect={aspect} />
      {report.schools !== null && <SchoolsBehind aspect={aspect} schools={report.schools} />}
    </>
  );
}
