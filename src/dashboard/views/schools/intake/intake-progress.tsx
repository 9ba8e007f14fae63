import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { counted } from '../../../../wording/sentences';
import type { IntakeState } from '../../../intake/intake';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1, minWidth: '120px', accentColor: tokens.colorCompoundBrandBackground },
});

interface Props {
  readonly work: NonNullable<IntakeState['work']>;
  readonly onCancel: () => void;
}

/** How far reading or storing has come, and the way to stop it. */
export function IntakeProgress({ work: { kind, done, of }, onCancel }: Props) {
  const styles = useStyles();
  const id = useId();
  const doing =
    kind === 'reading' ? `Reading ${counted(of, 'file')}` : `Storing ${counted(of, 'summary', 'summaries')}`;
  return (
    <div className={styles.row}>
      <label htmlFor={id}>
        {doing}: {done} done
      </label>
      <progress id={id} className={styles.bar} value={done} max={of} />
      <Button onClick={onCancel}>Stop</Button>
    </div>
  );
}
