import { makeStyles } from '@fluentui/react-components';
import { usePaneState } from '../state/pane-context';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to screen readers what has just happened. */
export function LiveRegion() {
  const { text, number } = usePaneState((state) => state.announcement);
  return (
    <div role="status" className={useStyles().hidden}>
      <span key={number}>{text}</span>
    </div>
  );
}
