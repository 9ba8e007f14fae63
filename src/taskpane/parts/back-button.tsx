import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { ViewButton } from './view-button';
import type { View } from '../state/view';

const useStyles = makeStyles({
  // Its words stand in line with the heading below, not its invisible edge.
  back: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    // In forced colours its edge is to be seen.
    '@media (forced-colors: active)': { marginLeft: 0 },
  },
  // Fluent's least width would push a short word to the middle of it.
  button: { minWidth: 0 },
});

interface Props {
  readonly to: View;
  readonly children: string;
}

/** Leads to the view above this one. */
export function BackButton({ to, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.back}>
      <ViewButton appearance="subtle" className={styles.button} icon={<ArrowLeftRegular />} to={to}>
        {children}
      </ViewButton>
    </div>
  );
}
