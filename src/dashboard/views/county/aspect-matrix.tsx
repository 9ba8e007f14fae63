import { Field, Link, makeStyles, Select } from '@fluentui/react-components';
import type { Report } from '../../../api/resources/reports';
import { aspectsOf } from '../../../framework/lookup';
import { HighlightBadge } from '../../parts/highlight-badge';
import { Section } from '../../../ui/parts/section';
import { useScreenOnly, narrowField } from '../../../ui/styles';
import { linkTo } from '../../address/place';
import { DataTable } from '../../tables/data-table';
import type { Cell } from '../../tables/table-data';
import { changeSettings, usePlace } from '../../address/use-place';
import { useFramework } from '../../api/use-report';
import { measuresOf } from './measures';

const useStyles = makeStyles({
  field: { maxWidth: '420px', ...narrowField },
});

/** Every aspect in every area, by one measure at a time. */
export function AspectMatrix({ report: { populations } }: { readonly report: Report }) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  const framework = useFramework();
  const place = usePlace();
  const measures = measuresOf(framework);
  const measure = measures.find(({ key }) => key === place.settings.measure) ?? measures[0];
  if (measure === undefined) return null;
  const aspects = aspectsOf(framework).map(({ id }) => ({
    id,
    lines: populations.map(({ aspects: own }) => own.find(({ aspect }) => aspect === id) ?? null),
  }));
  const show = (cell: Cell, row: number, column: number) => {
    const aspect = aspects[row];
    if (aspect === undefined) return undefined;
    if (column === 0) {
      const { settings } = place;
      return <Link href={linkTo({ view: 'county', path: [aspect.id], settings })}>{cell}</Link>;
    }
    const highlight = aspect.lines[column - 1]?.highlight ?? null;
    return measure.key === 'stands-out' && highlight !== null ? (
      <HighlightBadge highlight={highlight} />
    ) : undefined;
  };
  return (
    <Section heading="Aspect by aspect">
      <div className={screenOnly}>
        <Field label="Measure" className={styles.field}>
          <Select
            value={measure.key}
            onChange={(_event, { value }) => changeSettings(place, { measure: value })}
          >
            {measures.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p>
        Under 5: fewer than five schools rated the aspect. Withheld: the figure could tell about single
        schools.
      </p>
      <DataTable
        table={{
          title: `${measure.label}, area by area`,
          columns: [
            { heading: 'Aspect' },
            ...populations.map(({ name }) => ({ heading: name, isNumber: measure.isNumber })),
          ],
          rows: aspects.map(({ id, lines }) => [
            id,
            ...populations.map((population, column) => {
              const line = lines[column] ?? null;
              return line === null ? null : measure.of(line, population);
            }),
          ]),
        }}
        show={show}
      />
    </Section>
  );
}
