import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ParticipationDays } from '../../../../api/resources/collections';
import { useCollection } from '../../../collection-context';
import { useDashboard } from '../../../dashboard-context';
import { Section } from '../../../../ui/parts/section';
import { NotDone } from './not-done';
import { useDoing } from './use-doing';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

const steps = [
  { key: 'briefedOn', label: 'Briefed on' },
  { key: 'startedOn', label: 'Started on' },
] as const;

interface Props {
  readonly urn: string;
  /** As they were when the page was opened. */
  readonly noted: ParticipationDays;
}

/** When the school was briefed and when it started; the report counts both. */
export function DaysSection({ urn, noted }: Props) {
  const styles = useStyles();
  const { api } = useDashboard();
  const { chosen } = useCollection();
  const { run, isBusy, refusal } = useDoing();
  const [kept, setKept] = useState(noted);
  const [days, setDays] = useState(noted);
  const isChanged = steps.some(({ key }) => days[key] !== kept[key]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void run(
      () => api.noteParticipation(chosen.id, urn, days),
      'The days are saved.',
      () => setKept(days),
    );
  };
  return (
    <Section heading="Before it sent">
      <form onSubmit={save}>
        <div className={styles.fields}>
          {steps.map(({ key, label }) => (
            <Field key={key} label={label}>
              <Input
                type="date"
                value={days[key] ?? ''}
                onChange={(_event, { value }) => setDays({ ...days, [key]: value === '' ? null : value })}
              />
            </Field>
          ))}
        </div>
        <p>
          <Button type="submit" disabledFocusable={isBusy || !isChanged}>
            Save the days
          </Button>
        </p>
      </form>
      <NotDone refusal={refusal} />
    </Section>
  );
}
