import { shareText } from '../../../wording/shares';
import type { Report } from '../../../api/resources/reports';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';
import type { Cell } from '../../tables/table-data';
import { AreaLink } from './area-link';

/** How far the schools of each area have come. */
export function TakingPart({ report: { populations } }: { readonly report: Report }) {
  const show = (_cell: Cell, row: number, column: number) => {
    const population = populations[row];
    return column === 0 && population !== undefined ? <AreaLink population={population} /> : undefined;
  };
  return (
    <Section heading="Participation">
      <DataTable
        hideTitle
        table={{
          title: 'Participation by area',
          columns: [
            { heading: 'Area' },
            { heading: 'Schools', isNumber: true },
            { heading: 'Briefed', isNumber: true },
            { heading: 'Started', isNumber: true },
            { heading: 'Sent', isNumber: true },
            { heading: 'Share sent', isNumber: true },
          ],
          rows: populations.map(({ name, participation: { schools, briefed, started, sent } }) => [
            name,
            schools,
            briefed,
            started,
            sent,
            shareText(sent, schools),
          ]),
        }}
        show={show}
      />
    </Section>
  );
}
