import type { SchoolLine } from '../../../api/resources/reports';
import type { Aspect } from '../../../framework/framework';
import { byName } from '../../by-name';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';
import { useFramework } from '../../api/use-report';

interface Props {
  readonly aspect: Aspect;
  readonly schools: readonly SchoolLine[];
}

/** The schools by name with their levels, for the area's manager, who supports them. No school is ranked. */
export function SchoolsBehind({ aspect, schools }: Props) {
  const { levels } = useFramework();
  if (schools.length === 0) {
    return (
      <Section heading="The schools behind it">
        <Note>
          <p>None of these schools has sent its summary yet.</p>
        </Note>
      </Section>
    );
  }
  return (
    <Section heading="The schools behind it">
      <p>Only you see this. It is for offering support, not for comparing schools.</p>
      <DataTable
        hideTitle
        title={`${aspect.id}: schools by name`}
        columns={[
          { heading: 'School', value: ({ name }) => name },
          {
            heading: 'Best fit',
            value: ({ ratings }) =>
              levels.find(({ key }) => key === ratings[aspect.id])?.label ?? 'Left blank',
          },
          { heading: 'Phase', value: ({ phase }) => phase },
          { heading: 'Type', value: ({ type }) => type },
          { heading: 'Offers to share', value: ({ share }) => (share.includes(aspect.id) ? 'Yes' : null) },
        ]}
        rows={[...schools].sort(byName)}
      />
    </Section>
  );
}
