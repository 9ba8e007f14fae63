import { useAddress } from '../address/use-address';
import { useAnswer } from '../api/use-answer';
import { useDashboard } from '../dashboard-context';
import { HeaderField } from './header-field';

/** Chooses whose figures the views show: for county staff, the county's or an area's. */
export function AreaChooser() {
  const { api } = useDashboard();
  const { area = '' } = useAddress().settings;
  const { answer } = useAnswer('areas', () => api.areas());
  // Without the list the county's figures are still there.
  const areas = answer?.kind === 'ok' ? answer.value : [];
  const options = areas.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <HeaderField
      label="Figures of"
      setting="area"
      value={areas.some(({ id }) => id === area) ? area : ''}
      options={[{ value: '', label: 'The county' }, ...options]}
    />
  );
}
