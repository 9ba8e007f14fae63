import type { GroupReport } from '../../api/api-client';
import { areComparable, useCollection } from '../../collection-context';
import { FetchedPart } from '../../parts/fetched-part';
import { Section } from '../../../ui/parts/section';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { keptFilterIn } from '../../api/report-query';
import { useAddress } from '../../address/use-address';
import { useFramework, useReport } from '../../api/use-report';
import { ChangesSection } from './changes-section';
import { HighlightsSection } from './highlights-section';
import { OutcomesSection } from './outcomes-section';
import { ParticipationSection } from './participation-section';
import { WaitingFor } from './waiting-for';
import { type ReactNode, startTransition, useEffect, useState } from 'react';
import type { SchoolLine } from '../../../api/resources/reports';
import { draftEdition } from '../../../framework/edition';
import { counted } from '../../../wording/sentences';
import { Note } from '../../../ui/parts/note';

/** Where the area stands, on one page. */
export function OverviewView() {
  const { chosen } = useCollection();
  const address = useAddress();
  const fetched = useReport(keptFilterIn(address));
  return (
    <>
      <ViewHeading lead={chosen.name}>Overview</ViewHeading>
      <FetchedPart fetched={fetched} what="the report">
        {(report) => <OverviewParts report={report} />}
      </FetchedPart>
    </>
  );
}

function OverviewParts({ report }: { readonly report: GroupReport }) {
  return (
    <>
      <ParticipationSection report={report} />
      <AfterFirstPaint>
        {report.schools !== null && <WaitingFor sent={report.schools} />}
        {report.participation.sent > 0 && (
          <>
            <DraftNote schools={report.schools} />
            <HighlightsSection report={report} />
            <OutcomesSection report={report} />
            {report.comparedWith !== null && (
              <ChangesSection report={report} compared={report.comparedWith} />
            )}
            <NotComparable />
          </>
        )}
      </AfterFirstPaint>
    </>
  );
}

/** Says why nothing is compared, where the collection before asked for something else. */
function NotComparable() {
  const { chosen, all } = useCollection();
  const before = all[all.indexOf(chosen) + 1];
  if (before === undefined || areComparable(chosen, before)) return null;
  return (
    <Section heading={`What has changed since ${before.name}`}>
      <p>
        {before.name} asked for another edition, {before.framework}. How its aspects go together with today’s
        is not known, so the two are not compared.
      </p>
    </Section>
  );
}

/**
 * Shows its content once what stands before it has been painted, so that the first figures need not wait for
 * everything below them.
 */
function AfterFirstPaint({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setTime(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isTime ? children : null;
}

/** Says so where some of what is counted together was rated on draft wording. */
function DraftNote({ schools }: { readonly schools: readonly SchoolLine[] | null }) {
  const draft = draftEdition(useFramework().edition);
  const onDraft = schools?.filter(({ edition }) => edition === draft).length ?? 0;
  if (onDraft === 0) return null;
  return (
    <Note>
      <p>
        {counted(onDraft, 'school')} rated on wording that is this tool’s own draft, because the authority’s
        has not been published. {onDraft === 1 ? 'It is' : 'They are'} counted together with the others.
      </p>
    </Note>
  );
}
