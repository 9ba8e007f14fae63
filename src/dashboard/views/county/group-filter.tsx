import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useDashboard } from '../../dashboard-context';
import { useScreenOnly } from '../../page-styles';
import { useAnswer } from '../../use-answer';
import { changeSettings, usePlace } from '../../use-place';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    // A long name must not make the field wider than the page.
    '& .fui-Field': {
      flexGrow: 1,
      minWidth: 'min(180px, 100%)',
      maxWidth: '280px',
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
    '& .fui-Select': { minWidth: 0 },
  },
  why: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

/**
 * Chooses which schools are counted, for county staff: those of a phase or of a type. One takes the place of the
 * other, because figures of both at once are not released.
 */
export function GroupFilter() {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  const { api } = useDashboard();
  const place = usePlace();
  const { phase = '', type = '' } = place.settings;
  const { answer } = useAnswer('groups of schools', () => api.schoolGroups());
  // Without the lists the figures are still there, only unfiltered.
  const { phases, types } = answer?.kind === 'ok' ? answer.value : { phases: [], types: [] };
  return (
    <div className={mergeClasses(styles.row, screenOnly)} role="group" aria-label="Which schools are counted">
      <GroupField
        label="Phase"
        every="Every phase"
        value={phase}
        options={phases}
        onChoose={(chosen) => changeSettings(place, { phase: chosen, type: '' })}
      />
      <GroupField
        label="Type"
        every="Every type"
        value={type}
        options={types}
        onChoose={(chosen) => changeSettings(place, { type: chosen, phase: '' })}
      />
      {(phase !== '' || type !== '') && (
        <Button onClick={() => changeSettings(place, { phase: '', type: '' })}>Count every school</Button>
      )}
      <p className={styles.why}>
        A phase or a type, one at a time: figures of both at once could tell about single schools.
      </p>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  /** What choosing none is called. */
  readonly every: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly onChoose: (value: string) => void;
}

function GroupField({ label, every, value, options, onChoose }: FieldProps) {
  // What the address names stays to be seen, whether or not there is such a group.
  const all = value === '' || options.includes(value) ? options : [...options, value];
  return (
    <Field label={label}>
      <Select value={value} onChange={(_event, { value: chosen }) => onChoose(chosen)}>
        <option value="">{every}</option>
        {all.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
