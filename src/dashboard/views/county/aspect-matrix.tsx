import { Link, makeStyles } from '@fluentui/react-components';
import { SettingField } from '../../parts/setting-field';
import type { PopulationReport, Report } from '../../../api/resources/reports';
import { aspectsOf } from '../../../framework/lookup';
import { HighlightBadge } from '../../parts/highlight-badge';
import { Section } from '../../../ui/parts/section';
import { narrowField } from '../../../ui/styles';
import { linkTo } from '../../address/address';
import { DataTable } from '../../tables/data-table';
import type { Column } from '../../tables/table-data';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';
import { measuresOf } from './measures';

const useStyles = makeStyles({
  field: { maxWidth: '420px', ...narrowField },
});

/** Every aspect in every area, by one measure at a time. */
export function AspectMatrix({ report: { populations } }: { readonly report: Report }) {
  const styles = useStyles();
  const framework = useFramework();
  const address = useAddress();
  const measures = measuresOf(framework);
  const measure = measures.find(({ key }) => key === address.settings.measure) ?? measures[0];
  if (measure === undefined) return null;
  const lineOf = (aspect: string, { aspects }: PopulationReport) =>
    aspects.find((line) => line.aspect === aspect) ?? null;
  return (
    <Section heading="Aspect by aspect">
      <SettingField
        label="Measure"
        setting="measure"
        className={styles.field}
        value={measure.key}
        options={measures.map(({ key, label }) => ({ value: key, label }))}
      />
      <p>
        Under 5: fewer than five schools rated the aspect. Withheld: the figure could tell about single
        schools.
      </p>
      <DataTable
        title={`${measure.label}, area by area`}
        columns={[
          {
            heading: 'Aspect',
            value: (id) => id,
            render: (id) => (
              <Link href={linkTo({ view: 'county', path: [id], settings: address.settings })}>{id}</Link>
            ),
          },
          ...populations.map((population): Column<string> => ({
            heading: population.name,
            isNumber: measure.isNumber,
            value: (id) => {
              const line = lineOf(id, population);
              return line === null ? null : measure.of(line, population);
            },
            render: (id) => {
              const line = lineOf(id, population);
              if (line === null) return null;
              return measure.key === 'stands-out' && line.highlight !== null ? (
                <HighlightBadge highlight={line.highlight} />
              ) : (
                measure.shown(line, population)
              );
            },
          })),
        ]}
        rows={aspectsOf(framework).map(({ id }) => id)}
      />
    </Section>
  );
}
