import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlanRow } from '../../../assessment/assessment';
import { useAssessment } from '../../state/pane-context';
import { Fold } from '../../../ui/parts/fold';
import { RowHeading } from './row-heading';

const useStyles = makeStyles({
  texts: {
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
});

/** One row of the plan that has no fields: changed in the document. */
export function PlanRowText({ texts }: { readonly texts: PlanRow }) {
  const styles = useStyles();
  const { columns } = useAssessment().framework.plan;
  return (
    <Fold summary={<RowHeading texts={texts} />}>
      <dl className={styles.texts}>
        {columns
          .filter(({ key }) => (texts[key] ?? '') !== '')
          .map(({ key, label }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{texts[key]}</dd>
            </div>
          ))}
      </dl>
    </Fold>
  );
}
