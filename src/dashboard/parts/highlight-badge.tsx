import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Highlight } from '../../api/resources/reports';

const useStyles = makeStyles({
  badge: {
    ...typographyStyles.caption1Strong,
    display: 'inline-block',
    whiteSpace: 'nowrap',
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid currentColor',
  },
  strength: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  need: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  split: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const signs: Readonly<Record<Highlight, string>> = { strength: '▲', need: '▼', split: '◆' };

/** The words for aspects that stand out. */
export const highlightWords: Readonly<Record<Highlight, string>> = {
  strength: 'Strength',
  need: 'Need',
  split: 'Split',
};

/** Says that an aspect stands out: in a word, with a sign and a colour. */
export function HighlightBadge({ highlight }: { readonly highlight: Highlight }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[highlight])}>
      <span aria-hidden>{signs[highlight]} </span>
      {highlightWords[highlight]}
    </span>
  );
}
