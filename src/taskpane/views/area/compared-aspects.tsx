import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { findLevel } from '../../../framework/lookup';
import { counted, listed } from '../../../wording/sentences';
import type { ComparisonLine } from '../../../api/resources/comparison';
import { useAssessment } from '../../state/pane-context';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    '& dt': typographyStyles.body1Strong,
    '& dd': { margin: `0 0 ${tokens.spacingVerticalS}` },
  },
  withheld: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The aspects of an outcome with the school's own level and the others'; why some are not shown, said once. */
export function ComparedAspects({ aspects }: { readonly aspects: readonly ComparisonLine[] }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const label = (level: string) => findLevel(framework, level)?.label ?? level;
  const shown = aspects.flatMap(({ aspect, own, others }) =>
    others === null ? [] : [{ aspect, own, others }],
  );
  return (
    <>
      {shown.length > 0 && (
        <dl className={styles.list}>
          {shown.map(({ aspect, own, others: { levels, rated } }) => (
            <div key={aspect}>
              <dt>
                {aspect}: {own === null ? 'you have sent no level' : `you are at ${label(own)}`}
              </dt>
              <dd>
                Of {counted(rated, 'other school')},{' '}
                {listed(framework.levels.map(({ key, label: name }) => `${levels[key] ?? 0} ${name}`))}.
              </dd>
            </div>
          ))}
        </dl>
      )}
      {withheldOf(aspects).map(({ reason, names }) => (
        <p key={reason} className={styles.withheld}>
          Not shown for {listed(names)}. {reason}
        </p>
      ))}
    </>
  );
}

/** The aspects that are not shown, by the reason why. */
function withheldOf(aspects: readonly ComparisonLine[]): { reason: string; names: string[] }[] {
  const reasons = new Set(aspects.flatMap(({ withheld }) => withheld ?? []));
  return [...reasons].map((reason) => ({
    reason,
    names: aspects.filter(({ withheld }) => withheld === reason).map(({ aspect }) => aspect),
  }));
}
