import { counted } from '../../../wording/sentences';
import type { School } from '../../../api/resources/schools';
import type { SchoolLine } from '../../../api/resources/reports';
import { byName } from '../../by-name';
import { useDashboard } from '../../dashboard-context';
import { takingOf } from '../../collection-state';
import { useCollection } from '../../collection-context';
import { FetchedPart } from '../../parts/fetched-part';
import { Fold } from '../../../ui/parts/fold';
import { later, LaterView } from '../../../ui/parts/later-view';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';
import { questions } from '../../api/questions';
import { useAnswer } from '../../api/use-answer';

const reminder = later(async () => (await import('./reminder')).Reminder);

/** The schools that have not sent yet, and a reminder for them. */
export function WaitingFor({ sent }: { readonly sent: readonly SchoolLine[] }) {
  const { api } = useDashboard();
  const fetched = useAnswer(questions.openSchools, () => api.openSchools());
  const urns = new Set(sent.map(({ urn }) => urn));
  return (
    <Section heading="Who has not sent yet">
      <FetchedPart fetched={fetched} what="the schools">
        {(schools) => <Missing schools={schools.filter(({ urn }) => !urns.has(urn))} />}
      </FetchedPart>
    </Section>
  );
}

function Missing({ schools }: { readonly schools: readonly School[] }) {
  const { chosen } = useCollection();
  const { now } = useDashboard();
  if (schools.length === 0) return <p>Every school has sent its summary.</p>;
  const isTaking = takingOf(chosen, now()) !== 'published';
  const sorted = [...schools].sort(byName);
  return (
    <>
      <p>{counted(schools.length, 'school has', 'schools have')} not sent a summary to this collection.</p>
      <Fold summary="Their names">
        <DataTable
          hideTitle
          title="Schools that have not sent yet"
          columns={[
            { heading: 'School', value: ({ name }) => name },
            { heading: 'URN', value: ({ urn }) => urn },
            { heading: 'Phase', value: ({ phase }) => phase },
            { heading: 'Contact', value: ({ contactEmail }) => contactEmail },
          ]}
          rows={sorted}
        />
      </Fold>
      {isTaking && (
        <Fold summary="A reminder to send them">
          <LaterView
            view={reminder}
            props={{ addresses: sorted.flatMap(({ contactEmail }) => contactEmail ?? []) }}
          />
        </Fold>
      )}
    </>
  );
}
