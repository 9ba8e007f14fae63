import { makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Framework, LevelKey } from '../../framework/framework';
import { levelColours } from '../../house-style/level-colours';
import { GroundContext } from './ground';

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px' },
  step: {
    flexGrow: 1,
    height: '5px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '1px',
    '@media (forced-colors: active)': { borderTopColor: 'ButtonText' },
  },
  // Its colour is the level's, and in forced colours the one for what is chosen.
  filled: {
    height: '5px',
    flexGrow: 1,
    borderRadius: '1px',
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight !important' as 'Highlight',
      forcedColorAdjust: 'none',
    },
  },
});

interface Props {
  readonly framework: Framework;
  /** Null where no level is chosen. */
  readonly level: LevelKey | null;
}

/** A level for the eye: as many steps are filled as it is high, in its colour. Words beside it say the same. */
export function LevelBar({ framework: { levels }, level }: Props) {
  const styles = useStyles();
  const ground = useContext(GroundContext);
  const at = levels.findIndex(({ key }) => key === level);
  const colour = at === -1 ? '' : `#${levelColours(ground, at, levels.length).fill}`;
  return (
    <span aria-hidden className={styles.bar}>
      {levels.map(({ key }, step) =>
        step <= at ? (
          <span key={key} className={styles.filled} style={{ backgroundColor: colour }} />
        ) : (
          <span key={key} className={styles.step} />
        ),
      )}
    </span>
  );
}
