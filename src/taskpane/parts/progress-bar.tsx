import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    // In forced colours backgrounds go away and borders stay.
    border: '1px solid transparent',
    overflow: 'hidden',
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

interface Props {
  readonly done: number;
  readonly of: number;
}

/** How far it is, for the eye; the words beside it say the same. */
export function ProgressBar({ done, of }: Props) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.track}>
      <div className={styles.bar} style={{ width: `${of === 0 ? 0 : (100 * done) / of}%` }} />
    </div>
  );
}
