import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { plainFieldset } from '../../../ui/styles';
import type { AspectId } from '../../../framework/framework';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';

const useStyles = makeStyles({
  group: {
    ...plainFieldset,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  legend: { padding: 0 },
});

/** The aspects at the highest level about which other schools may ask. */
export function ShareOptions({ shareable }: { readonly shareable: readonly AspectId[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { levels } = useAssessment().framework;
  const share = usePaneState((state) => state.options.share);
  if (shareable.length === 0) return null;
  const toggle = (id: AspectId, on: boolean) =>
    pane.changeOptions({ share: on ? [...share, id] : share.filter((shared) => shared !== id) });
  return (
    <Fold summary={`Happy to share (${shareable.filter((id) => share.includes(id)).length})`}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>
          Other schools may ask us about these aspects, which we rated {levels.at(-1)?.label}:
        </legend>
        {shareable.map((id) => (
          <Checkbox
            key={id}
            label={id}
            checked={share.includes(id)}
            onChange={(_event, { checked }) => toggle(id, checked === true)}
          />
        ))}
      </fieldset>
    </Fold>
  );
}
