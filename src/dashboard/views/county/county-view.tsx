import type { Report } from '../../../api/resources/reports';
import { findAspect } from '../../../framework/lookup';
import { collectionBefore, useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { FetchedPart } from '../../parts/fetched-part';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { useAnswer } from '../../api/use-answer';
import type { CountyQuery } from '../../api/api-client';
import type { Address } from '../../address/address';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';
import { GroupFilter } from './group-filter';
import { AspectMatrix } from './aspect-matrix';
import { AspectAcross } from './aspect-across';
import { OutcomesAcross } from './outcomes-across';
import { TakingPart } from './taking-part';

/** All areas side by side, or one aspect of all areas. */
export function CountyView() {
  const { api } = useDashboard();
  const collections = useCollection();
  const { id, name } = collections.chosen;
  const address = useAddress();
  const query = groupIn(address, collectionBefore(collections)?.id);
  const fetched = useAnswer(`county ${id} ${JSON.stringify(query)}`, () => api.countyReport(id, query));
  const aspect = findAspect(useFramework(), address.path[0] ?? '');
  return (
    <>
      <ViewHeading lead={name}>
        {aspect === undefined ? 'Areas side by side' : `${aspect.id}, area by area`}
      </ViewHeading>
      <GroupFilter />
      <FetchedPart fetched={fetched} what="the areas’ figures">
        {(report) => {
          if (report.populations.length === 0) return <NoAreas />;
          if (aspect !== undefined) return <AspectAcross aspect={aspect} report={report} />;
          return <SideBySide report={report} />;
        }}
      </FetchedPart>
    </>
  );
}

/** Of a phase and a type that stand in the address together, the phase. */
function groupIn(
  { settings: { phase = '', type = '' } }: Address,
  compareWith: string | undefined,
): CountyQuery {
  return {
    ...(phase !== '' && { phase }),
    ...(phase === '' && type !== '' && { type }),
    ...(compareWith !== undefined && { compareWith }),
  };
}

function SideBySide({ report }: { readonly report: Report }) {
  return (
    <>
      <Note>
        <p>
          You see counts, never a school’s ratings. Where a figure could tell about single schools, the reason
          stands in its place. New figures are made on another day, or when a manager asks, once five schools
          have sent or corrected something.
        </p>
      </Note>
      <TakingPart report={report} />
      <OutcomesAcross report={report} />
      <AspectMatrix report={report} />
      <Fold summary="How strengths and needs are found">
        <p>{report.rule}</p>
      </Fold>
    </>
  );
}

function NoAreas() {
  return (
    <Note>
      <p>No area is known yet. Whoever runs the collector can add areas and schools.</p>
    </Note>
  );
}
