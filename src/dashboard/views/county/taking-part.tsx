import { sharePercent, shareText } from '../../../wording/shares';
import type { PopulationReport, Report } from '../../../api/resources/reports';
import { dayText } from '../../../wording/dates';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';
import { AreaLink } from './area-link';

const counts = [
  { key: 'schools', heading: 'Schools' },
  { key: 'briefed', heading: 'Briefed' },
  { key: 'started', heading: 'Started' },
  { key: 'sent', heading: 'Sent' },
] as const;

/** How far the schools of each area have come. */
export function TakingPart({ report: { populations } }: { readonly report: Report }) {
  return (
    <Section heading="Participation">
      <DataTable
        hideTitle
        title="Participation by area"
        columns={[
          {
            heading: 'Area',
            value: ({ name }) => name,
            render: (population) => <AreaLink population={population} />,
          },
          ...counts.map(({ key, heading }) => ({
            heading,
            isNumber: true,
            value: ({ participation }: PopulationReport) => participation[key],
          })),
          {
            heading: 'Share sent, %',
            isNumber: true,
            value: ({ participation: { sent, schools } }) => sharePercent(sent, schools),
            render: ({ participation: { sent, schools } }) => shareText(sent, schools),
          },
          { heading: 'In the figures (n)', isNumber: true, value: ({ basis }) => basis?.sent ?? null },
          { heading: 'Figures as at', value: ({ basis }) => (basis === null ? null : dayText(basis.asAt)) },
        ]}
        rows={populations}
      />
    </Section>
  );
}
