import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDashboard } from '../../dashboard-context';
import { FilterField, FilterRow } from '../../parts/filter-field';
import { useAnswer } from '../../api/use-answer';
import { changeSettings, useAddress } from '../../address/use-address';

const useStyles = makeStyles({
  why: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

/**
 * Chooses which schools are counted, for county staff: those of a phase or of a type. One takes the place of the
 * other, because figures of both at once are not released.
 */
export function GroupFilter() {
  const styles = useStyles();
  const { api } = useDashboard();
  const address = useAddress();
  const { phase = '', type = '' } = address.settings;
  const { answer } = useAnswer('groups of schools', () => api.schoolGroups());
  // Without the lists the figures are still there, only unfiltered.
  const { phases, types } = answer?.kind === 'ok' ? answer.value : { phases: [], types: [] };
  return (
    <FilterRow>
      <FilterField
        label="Phase"
        every="Every phase"
        value={phase}
        options={phases.map(asOption)}
        onChoose={(chosen) => changeSettings(address, { phase: chosen, type: '' })}
      />
      <FilterField
        label="Type"
        every="Every type"
        value={type}
        options={types.map(asOption)}
        onChoose={(chosen) => changeSettings(address, { type: chosen, phase: '' })}
      />
      {(phase !== '' || type !== '') && (
        <Button onClick={() => changeSettings(address, { phase: '', type: '' })}>Count every school</Button>
      )}
      <p className={styles.why}>
        A phase or a type, one at a time: figures of both at once could tell about single schools.
      </p>
    </FilterRow>
  );
}

function asOption(name: string) {
  return { value: name, label: name };
}
