import type { GroupReport } from '../../api/api-client';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { FetchedPart } from '../../parts/fetched-part';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { useChangingAnswer } from '../../api/use-changing-answer';
import { useReport } from '../../api/use-report';
import { PairsSection } from './pairs-section';
import { RequestsSection } from './requests-section';
import { WhoOffers } from './who-offers';

/** Schools that can learn from one another: requests, offers, suggestions. */
export function PracticeView() {
  const { api } = useDashboard();
  const { chosen } = useCollection();
  const report = useReport();
  const requests = useChangingAnswer('contact requests', () => api.contactRequests());
  return (
    <>
      <ViewHeading lead={`${chosen.name}. Only you see which school offers what.`}>
        Exemplary practice
      </ViewHeading>
      <FetchedPart fetched={report} what="what schools offer">
        {(found) => (
          <>
            <FetchedPart fetched={requests} what="the requests">
              {() => <RequestsSection requests={requests} schools={found.schools ?? []} />}
            </FetchedPart>
            <Offers report={found} />
          </>
        )}
      </FetchedPart>
    </>
  );
}

function Offers({ report }: { readonly report: GroupReport }) {
  const schools = report.schools ?? [];
  return (
    <>
      <WhoOffers report={report} schools={schools} />
      <PairsSection schools={schools} />
    </>
  );
}
