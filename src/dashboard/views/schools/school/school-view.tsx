import { Link } from '@fluentui/react-components';
import type { KeyOfSchool } from '../../../../api/resources/school-keys';
import type { ParticipationNote } from '../../../../api/resources/collections';
import type { School } from '../../../../api/resources/schools';
import type { SchoolLine } from '../../../../api/resources/reports';
import { useCollection } from '../../../collection-context';
import { useDashboard } from '../../../dashboard-context';
import { FetchedPart } from '../../../parts/fetched-part';
import { Note } from '../../../../ui/parts/note';
import { ViewHeading } from '../../../../ui/parts/view-heading';
import { linkTo } from '../../../address/address';
import { questions } from '../../../api/questions';
import { useAnswer } from '../../../api/use-answer';
import { useAddress } from '../../../address/use-address';
import { useReport } from '../../../api/use-report';
import { ConsentSection } from './consent-section';
import { ContactSection } from './contact-section';
import { DaysSection } from './days-section';
import { HistorySection } from './history-section';
import { KeySection } from './key-section';
import { SentSection } from './sent-section';

/** One school, and what its area's manager does for it. */
export function SchoolView({ urn }: { readonly urn: string }) {
  const { api } = useDashboard();
  const { chosen } = useCollection();
  const report = useReport();
  const schools = useAnswer(questions.openSchools, () => api.openSchools());
  const keys = useAnswer('school keys', () => api.schoolKeys());
  const notes = useAnswer(`participation ${chosen.id}`, () => api.participationNotes(chosen.id));
  return (
    <FetchedPart fetched={report} what="what the school has sent">
      {({ schools: sent }) => (
        <FetchedPart fetched={schools} what="the school">
          {(open) => (
            <FetchedPart fetched={keys} what="the school’s key">
              {(known) => (
                <FetchedPart fetched={notes} what="what is noted">
                  {(noted) => (
                    <Parts
                      urn={urn}
                      school={open.find((school) => school.urn === urn)}
                      line={sent?.find((line) => line.urn === urn)}
                      known={known.find((one) => one.urn === urn)?.key ?? null}
                      noted={noted.find((note) => note.urn === urn)}
                      onWithdrawn={report.again}
                    />
                  )}
                </FetchedPart>
              )}
            </FetchedPart>
          )}
        </FetchedPart>
      )}
    </FetchedPart>
  );
}

interface Props {
  readonly urn: string;
  /** Undefined for a school that is not open. */
  readonly school: School | undefined;
  readonly line: SchoolLine | undefined;
  readonly known: KeyOfSchool['key'];
  readonly noted: ParticipationNote | undefined;
  readonly onWithdrawn: () => void;
}

function Parts({ urn, school, line, known, noted, onWithdrawn }: Props) {
  const { chosen } = useCollection();
  const { settings } = useAddress();
  const name = school?.name ?? line?.name;
  const { briefedOn = null, startedOn = null } = noted ?? {};
  return (
    <>
      <ViewHeading lead={`URN ${urn} (${chosen.name})`}>{name ?? 'No school of this area'}</ViewHeading>
      <p>
        <Link href={linkTo({ view: 'schools', path: [], settings })}>All schools</Link>
      </p>
      {name === undefined ? (
        <Note>
          <p>There is no school with the URN {urn} in this area.</p>
        </Note>
      ) : (
        <>
          <SentSection line={line} onWithdrawn={onWithdrawn} />
          {line !== undefined && (
            <ConsentSection key={line.submission} line={line} onRecorded={onWithdrawn} />
          )}
          <HistorySection urn={urn} newest={line?.submission ?? null} />
        </>
      )}
      {school !== undefined && (
        <>
          <DaysSection urn={urn} noted={{ briefedOn, startedOn }} />
          <KeySection school={school} known={known} />
          <ContactSection school={school} />
        </>
      )}
    </>
  );
}
