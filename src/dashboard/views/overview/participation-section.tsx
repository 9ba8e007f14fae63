import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { GroupReport } from '../../api/api-client';
import { dayOf, dayText } from '../../../wording/dates';
import { counted } from '../../../wording/sentences';
import { sharePercent, shareText } from '../../../wording/shares';
import type { Participation } from '../../../api/resources/reports';
import { Chart } from '../../charts/chart';
import type { Palette } from '../../charts/palette';
import { sentByDay, sentOverTimeOption } from '../../charts/sent-over-time';
import { BasisLine } from '../../parts/basis-line';
import { collectionStateText } from '../../collection-state';
import { useCollection } from '../../collection-context';
import { useDashboard } from '../../dashboard-context';
import { Fold } from '../../../ui/parts/fold';
import { Note } from '../../../ui/parts/note';
import { Section } from '../../../ui/parts/section';
import { DataTable } from '../../tables/data-table';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  tile: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { ...typographyStyles.body1Strong },
  share: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: 'tabular-nums' },
  count: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const steps: readonly { readonly key: keyof Participation; readonly name: string }[] = [
  { key: 'briefed', name: 'Briefed' },
  { key: 'started', name: 'Started' },
  { key: 'sent', name: 'Sent' },
];

/** How far the schools have come, now and over time. */
export function ParticipationSection({ report }: { readonly report: GroupReport }) {
  const styles = useStyles();
  const { chosen } = useCollection();
  const { now } = useDashboard();
  const { participation, schools } = report;
  const all = participation.schools;
  return (
    <Section heading="Participation">
      <p>
        {counted(all, 'school')} in {report.name}. {collectionStateText(chosen, now())}
      </p>
      <BasisLine of={report} />
      <dl className={styles.tiles}>
        {steps.map(({ key, name }) => (
          <div key={key} className={styles.tile}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.share}>{shareText(participation[key], all)}</dd>
            <dd className={styles.count}>
              {participation[key]} of {counted(all, 'school')}
            </dd>
          </div>
        ))}
      </dl>
      {participation.sent === 0 ? (
        <Note>
          <p>No school has sent its summary yet. Strengths and needs appear here as soon as schools send.</p>
        </Note>
      ) : (
        schools !== null && <OverTime moments={schools.map(({ receivedAt }) => receivedAt)} schools={all} />
      )}
    </Section>
  );
}

interface OverTimeProps {
  /** When the schools' summaries that count arrived. */
  readonly moments: readonly string[];
  readonly schools: number;
}

function OverTime({ moments, schools }: OverTimeProps) {
  const { chosen } = useCollection();
  const { now } = useDashboard();
  const today = dayOf(now());
  const days = useMemo(() => sentByDay(moments.map(dayOf)), [moments]);
  const option = useCallback(
    (palette: Palette) => {
      const time = { opens: dayOf(chosen.opensAt), closes: dayOf(chosen.closesAt), today, schools };
      return sentOverTimeOption(days, time, palette);
    },
    [chosen, days, schools, today],
  );
  const title = 'Schools that have sent, over time';
  return (
    <Chart
      title={title}
      description={`${moments.length} of ${counted(schools, 'school')} by ${dayText(now())}.`}
      height={200}
      option={option}
    >
      <Fold summary="The same numbers as a table">
        <DataTable
          hideTitle
          title={title}
          columns={[
            { heading: 'Day', value: ({ day }) => dayText(day) },
            { heading: 'Sent on that day', isNumber: true, value: ({ onThatDay }) => onThatDay },
            { heading: 'Sent in all', isNumber: true, value: ({ sent }) => sent },
            {
              heading: 'Of all schools, %',
              isNumber: true,
              value: ({ sent }) => sharePercent(sent, schools),
              render: ({ sent }) => shareText(sent, schools),
            },
          ]}
          rows={days}
        />
      </Fold>
    </Chart>
  );
}
