import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ViewButton } from '../parts/view-button';
import { usePaneState } from '../state/pane-context';
import type { View } from '../state/view';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    marginLeft: 'auto',
    paddingRight: tokens.spacingHorizontalXS,
  },
  // In the narrowest pane it takes two lines, and stands there in one at any other width.
  name: { ...typographyStyles.caption2Strong, minWidth: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 0, borderRadius: tokens.borderRadiusMedium },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '6px',
    textDecorationColor: tokens.colorCompoundBrandStroke,
  },
});

const places: readonly { readonly view: View; readonly label: string }[] = [
  { view: { kind: 'home' }, label: 'Home' },
  { view: { kind: 'check' }, label: 'Check' },
  { view: { kind: 'send' }, label: 'Send' },
];

/** The three places that are always one step away, and the product’s own face. */
export function Navigation() {
  const styles = useStyles();
  const current = usePaneState((state) => state.view.kind);
  return (
    <nav aria-label="Pane" className={styles.bar}>
      {places.map(({ view, label }) => (
        <ViewButton
          key={label}
          appearance="subtle"
          className={mergeClasses(styles.button, view.kind === current && styles.current)}
          aria-current={view.kind === current ? 'page' : undefined}
          to={view}
        >
          {label}
        </ViewButton>
      ))}
      <span className={styles.product}>
        <img src="/icons/icon-20.png" alt="" width={20} height={20} />
        <span className={styles.name}>SEND Benchmark</span>
      </span>
    </nav>
  );
}
