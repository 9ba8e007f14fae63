import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AspectId, Outcome } from '../../../framework/framework';
import { MapKey, OutcomeMap } from '../../parts/aspect-map';

const useStyles = makeStyles({
  place: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** All aspects of an outcome, this one among them. */
export function OtherAspects({ outcome, id }: { readonly outcome: Outcome; readonly id: AspectId }) {
  const styles = useStyles();
  return (
    <nav aria-label="Other aspects" className={styles.place}>
      <p className={styles.hint}>
        Outcome {outcome.number}. <MapKey />
      </p>
      <OutcomeMap outcome={outcome} current={id} />
    </nav>
  );
}
