import { makeStyles } from '@fluentui/react-components';
import type { GroupReport } from '../../api/api-client';
import type { Outcome } from '../../../framework/framework';
import { useCollection } from '../../collection-context';
import { BasisLine } from '../../parts/basis-line';
import { FetchedPart } from '../../parts/fetched-part';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { SettingField } from '../../parts/setting-field';
import { useAddress } from '../../address/use-address';
import { useFramework, useReport } from '../../api/use-report';
import { AspectBars } from './aspect-bars';
import { AspectTable } from './aspect-table';
import { aspectOrder, aspectOrders, sortAspects } from './aspect-order';
import { OutcomeLinks } from './outcome-links';
import { filterIn } from '../../api/report-query';
import { SchoolFilter } from './school-filter';

const useStyles = makeStyles({ order: { maxWidth: '280px' } });

/** The aspects of an outcome, or of all outcomes where it is null. */
export function AspectListView({ outcome }: { readonly outcome: Outcome | null }) {
  const { chosen } = useCollection();
  const fetched = useReport(filterIn(useAddress()));
  return (
    <>
      <ViewHeading lead={outcome === null ? chosen.name : `${outcome.title} (${chosen.name})`}>
        {outcome === null ? 'Outcomes' : `Outcome ${outcome.number}`}
      </ViewHeading>
      <OutcomeLinks current={outcome} />
      <SchoolFilter />
      <FetchedPart fetched={fetched} what="the report">
        {(report) => <Aspects report={report} outcome={outcome} />}
      </FetchedPart>
    </>
  );
}

interface AspectsProps {
  readonly report: GroupReport;
  readonly outcome: Outcome | null;
}

function Aspects({ report, outcome }: AspectsProps) {
  const styles = useStyles();
  const framework = useFramework();
  const order = aspectOrder(useAddress().settings.sort);
  const own = outcome === null ? framework.outcomes : [outcome];
  const ids = new Set<string>(own.flatMap(({ aspects }) => aspects.map(({ id }) => id)));
  const lines = sortAspects(
    framework,
    report.aspects.filter(({ aspect }) => ids.has(aspect)),
    order,
  );
  const title = outcome === null ? 'All aspects' : `Aspects of outcome ${outcome.number}`;
  if (report.participation.sent === 0) {
    return (
      <Note>
        <p>None of these schools has sent its summary yet.</p>
      </Note>
    );
  }
  return (
    <Section heading={title}>
      <BasisLine of={report} />
      <SettingField
        label="Sorted by"
        setting="sort"
        className={styles.order}
        value={order}
        options={aspectOrders}
      />
      <AspectBars title={`${title}: schools at each level`} lines={lines}>
        <AspectTable title={`${title} in numbers`} lines={lines} />
      </AspectBars>
      <Fold summary="How strengths and needs are found">
        <p>{report.rule}</p>
      </Fold>
    </Section>
  );
}
