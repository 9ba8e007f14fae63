import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { levelLabel } from '../../assessment/level-label';
import type { ChangedRating } from '../../assessment/summary/changed-ratings';
import type { LevelKey } from '../../framework/framework';
import { useAssessment } from '../state/pane-context';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Aspects whose best fit is another one than it was. */
export function ChangedRatings({ changes }: { readonly changes: readonly ChangedRating[] }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const label = (level: LevelKey | null) => (level === null ? 'unanswered' : levelLabel(framework, level));
  return (
    <ul className={styles.list}>
      {changes.map(({ aspect, before, now }) => (
        <li key={aspect}>
          {aspect}: was {label(before)}, now {label(now)}
        </li>
      ))}
    </ul>
  );
}
