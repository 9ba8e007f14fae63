import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { GroupReport } from '../../api/api-client';
import { counted } from '../../../wording/sentences';
import type { Compared } from '../../../api/resources/reports';
import { useCollection } from '../../collection-context';
import { Fold } from '../../../ui/parts/fold';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';
import { useFramework } from '../../api/use-report';
import { type AspectChange, changesOf, mostMoved, type Side, signed } from './changes';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
  heading: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

interface Props {
  readonly report: GroupReport;
  readonly compared: Compared;
}

/** The changes since the collection before. */
export function ChangesSection({ report, compared }: Props) {
  const styles = useStyles();
  const { all } = useCollection();
  const framework = useFramework();
  const before = all.find(({ id }) => id === compared.collection)?.name ?? compared.collection;
  const changes = changesOf(framework, report.aspects, compared);
  const { leastRated } = report.thresholds;
  const [lowest, highest] = [framework.levels[0]?.label ?? '', framework.levels.at(-1)?.label ?? ''];
  return (
    <Section heading={`What has changed since ${before}`}>
      <p>
        In percentage points of the schools that rated an aspect; n is how many rated it now and then. Aspects
        that fewer than {leastRated} schools rated, now or then, are not named here.
        {compared.matchedSchools !== null &&
          ` ${counted(compared.matchedSchools, 'school is', 'schools are')} in both collections; the table shows them apart, because who takes part changes too.`}
      </p>
      <div className={styles.columns}>
        {(['highest', 'lowest'] as const).flatMap((side) =>
          (['gained', 'lost'] as const).map((way) => (
            <div key={`${side} ${way}`}>
              <h3 className={styles.heading}>
                Most {way} in {side === 'highest' ? highest : lowest}
              </h3>
              <ChangeList changes={mostMoved(changes, side, way, leastRated)} side={side} />
            </div>
          )),
        )}
      </div>
      <Fold summary="Every aspect, all schools and matched schools">
        <DataTable
          hideTitle
          title={`Change since ${before}, in percentage points`}
          columns={[
            { heading: 'Aspect', value: ({ aspect }) => aspect },
            ...(['all', 'matched'] as const).flatMap((whose) => {
              const who = whose === 'all' ? 'all schools' : 'matched';
              return [
                ...(['highest', 'lowest'] as const).map((side) => ({
                  heading: `${side === 'highest' ? highest : lowest}, ${who}`,
                  isNumber: true,
                  value: (change: AspectChange) => change[whose]?.[side] ?? null,
                  render: (change: AspectChange) => signed(change[whose]?.[side] ?? null),
                })),
                {
                  heading: `n now, ${who}`,
                  isNumber: true,
                  value: (change: AspectChange) => change[whose]?.rated ?? null,
                },
                {
                  heading: `n then, ${who}`,
                  isNumber: true,
                  value: (change: AspectChange) => change[whose]?.ratedBefore ?? null,
                },
              ];
            }),
          ]}
          rows={changes}
        />
      </Fold>
    </Section>
  );
}

interface ListProps {
  readonly changes: readonly AspectChange[];
  readonly side: Side;
}

function ChangeList({ changes, side }: ListProps) {
  const styles = useStyles();
  if (changes.length === 0) return <p>None.</p>;
  return (
    <ul className={styles.list}>
      {changes.map(({ aspect, all }) => (
        <li key={aspect}>
          {aspect}: {signed(all?.[side] ?? null)} (n {all?.rated}, then {all?.ratedBefore})
        </li>
      ))}
    </ul>
  );
}
