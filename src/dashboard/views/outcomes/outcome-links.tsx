import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Outcome } from '../../../framework/framework';
import { PlainList } from '../../../ui/parts/plain-list';
import { useScreenOnly, focusOutline } from '../../../ui/styles';
import { linkTo } from '../../address/address';
import { useAddress } from '../../address/use-address';
import { useFramework } from '../../api/use-report';

const useStyles = makeStyles({
  link: {
    ...typographyStyles.body1,
    display: 'block',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ...focusOutline,
  },
  current: {
    ...typographyStyles.body1Strong,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

/** The ways to the aspects of one outcome, or of all; what is set stays set. */
export function OutcomeLinks({ current }: { readonly current: Outcome | null }) {
  const styles = useStyles();
  const { screenOnly } = useScreenOnly();
  const { settings } = useAddress();
  const { outcomes } = useFramework();
  return (
    <nav aria-label="Outcomes" className={screenOnly}>
      <PlainList items="wrapping">
        {[null, ...outcomes].map((outcome) => (
          <li key={outcome?.number ?? 'all'}>
            <a
              href={linkTo({
                view: 'outcomes',
                path: outcome === null ? [] : [String(outcome.number)],
                settings,
              })}
              className={mergeClasses(styles.link, outcome === current && styles.current)}
              aria-current={outcome === current ? 'page' : undefined}
            >
              {outcome === null ? 'All' : `Outcome ${outcome.number}`}
            </a>
          </li>
        ))}
      </PlainList>
    </nav>
  );
}
