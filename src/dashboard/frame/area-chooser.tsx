import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useDashboard } from '../dashboard-context';
import { useAnswer } from '../api/use-answer';
import { goTo, usePlace } from '../address/use-place';

const useStyles = makeStyles({
  chooser: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '100%',
    '& .fui-Select': { minWidth: 0 },
  },
});

/** Chooses whose figures the views show: for county staff, the county's or an area's. */
export function AreaChooser() {
  const styles = useStyles();
  const id = useId();
  const { api } = useDashboard();
  const place = usePlace();
  const { answer } = useAnswer('areas', () => api.areas());
  // Without the list the county's figures are still there.
  const areas = answer?.kind === 'ok' ? answer.value : [];
  const { area = '' } = place.settings;
  return (
    <div className={styles.chooser}>
      <label htmlFor={id}>Figures of</label>
      <Select
        id={id}
        value={areas.some((one) => one.id === area) ? area : ''}
        onChange={(_event, { value }) => goTo({ ...place, settings: { ...place.settings, area: value } })}
      >
        <option value="">The county</option>
        {areas.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
