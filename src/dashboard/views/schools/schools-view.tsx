import { Link } from '@fluentui/react-components';
import type { KeyOfSchool } from '../../../api/resources/school-keys';
import type { School } from '../../../api/resources/schools';
import type { SchoolLine } from '../../../api/resources/reports';
import { dayText, momentText } from '../../../wording/dates';
import { byName } from '../../by-name';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { FetchedPart } from '../../parts/fetched-part';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { ViewHeading } from '../../../ui/parts/view-heading';
import { linkTo } from '../../address/address';
import { DataTable } from '../../tables/data-table';
import { questions } from '../../api/questions';
import { useAnswer } from '../../api/use-answer';
import { useAddress } from '../../address/use-address';
import { useReport } from '../../api/use-report';
import { IntakeSection } from './intake/intake-section';
import { SchoolView } from './school/school-view';

/** All schools of the area, or the one that the address names. */
export function SchoolsView() {
  const [urn] = useAddress().path;
  return urn === undefined ? <AllSchools /> : <SchoolView key={urn} urn={urn} />;
}

/** Every school by name: what it has sent, whether it is connected, whom to write to. */
function AllSchools() {
  const { api } = useDashboard();
  const { chosen } = useCollection();
  const report = useReport();
  const schools = useAnswer(questions.openSchools, () => api.openSchools());
  const keys = useAnswer('school keys', () => api.schoolKeys());
  return (
    <>
      <ViewHeading lead={chosen.name}>Schools</ViewHeading>
      <IntakeSection key={chosen.id} onStored={report.again} />
      <FetchedPart fetched={report} what="what schools have sent">
        {({ schools: sent }) => (
          <FetchedPart fetched={schools} what="the schools">
            {(open) => (
              <FetchedPart fetched={keys} what="the schools’ keys">
                {(known) => <Schools open={open} sent={sent ?? []} keys={known} />}
              </FetchedPart>
            )}
          </FetchedPart>
        )}
      </FetchedPart>
    </>
  );
}

interface Props {
  /** Every open school. */
  readonly open: readonly School[];
  /** The submissions that count in the collection. */
  readonly sent: readonly SchoolLine[];
  readonly keys: readonly KeyOfSchool[];
}

function Schools({ open, sent, keys }: Props) {
  const { settings } = useAddress();
  if (open.length === 0 && sent.length === 0) {
    return (
      <Note>
        <p>
          No school of this area is known yet. Whoever runs the collector can import the registry of schools.
        </p>
      </Note>
    );
  }
  const counting = new Map(sent.map((line) => [line.urn, line]));
  const registered = new Map(open.map((school) => [school.urn, school]));
  const keyOf = new Map(keys.map(({ urn, key }) => [urn, key]));
  // A school that has closed since it sent stands among them, because it is counted.
  const named = new Map([...sent, ...open].map(({ urn, name, phase }) => [urn, { urn, name, phase }]));
  return (
    <Section heading="All schools by name">
      <p>
        A school that has a key can send from Word by itself. The receipt’s number is the one that the school
        keeps with its document. A school’s page has its key, its contact and its days.
      </p>
      <DataTable
        hideTitle
        title="Schools and what they have sent"
        columns={[
          {
            heading: 'School',
            isLong: true,
            value: ({ name }) => name,
            render: ({ name, urn }) => (
              <Link href={linkTo({ view: 'schools', path: [urn], settings })}>{name}</Link>
            ),
          },
          { heading: 'URN', value: ({ urn }) => urn },
          { heading: 'Phase', value: ({ phase }) => phase },
          { heading: 'Sent', value: ({ urn }) => sentText(counting.get(urn)) },
          { heading: 'Key', value: ({ urn }) => keyText(keyOf.get(urn)) },
          { heading: 'Contact', value: ({ urn }) => registered.get(urn)?.contactEmail ?? null },
          { heading: 'Receipt', value: ({ urn }) => counting.get(urn)?.submission ?? null },
        ]}
        rows={[...named.values()].sort(byName)}
      />
    </Section>
  );
}

function sentText(line: SchoolLine | undefined): string {
  if (line === undefined) return 'Not yet';
  return line.late ? `${momentText(line.receivedAt)}, late` : momentText(line.receivedAt);
}

function keyText(key: KeyOfSchool['key'] | undefined): string {
  if (key === undefined || key === null) return 'No key';
  return key.lastUsedAt === null ? 'Never used' : `Last used ${dayText(key.lastUsedAt)}`;
}
