import type { Report } from '../../api-types';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { momentText } from '../../dates';
import { FetchedPart } from '../../parts/fetched';
import { ViewHeading } from '../../parts/view-heading';
import { keptSettings } from '../../place';
import { usePlace } from '../../use-place';
import { useReport } from '../../use-report';
import { filterIn } from '../outcomes/school-filter';
import { ChangesSection } from './changes-section';
import { DraftNote } from './draft-note';
import { HighlightsSection } from './highlights-section';
import { OutcomesSection } from './outcomes-section';
import { ParticipationSection } from './participation-section';
import { WaitingFor } from './waiting-for';

/** Where the area stands, on one page. */
export function OverviewView() {
  const { chosen } = useCollection();
  const { now } = useDashboard();
  const place = usePlace();
  const fetched = useReport(filterIn({ ...place, settings: keptSettings(place) }));
  const isHere = fetched.answer?.kind === 'ok';
  return (
    <>
      <ViewHeading lead={isHere ? `${chosen.name}, as at ${momentText(now())}` : chosen.name}>
        Overview
      </ViewHeading>
      <FetchedPart fetched={fetched} what="the report">
        {(report) => <OverviewParts report={report} />}
      </FetchedPart>
    </>
  );
}

function OverviewParts({ report }: { readonly report: Report }) {
  return (
    <>
      <ParticipationSection report={report} />
      {report.schools !== null && <WaitingFor sent={report.schools} />}
      {report.participation.sent > 0 && (
        <>
          <DraftNote schools={report.schools} />
          <HighlightsSection report={report} />
          <OutcomesSection report={report} />
          {report.comparedWith !== null && <ChangesSection report={report} compared={report.comparedWith} />}
        </>
      )}
    </>
  );
}
