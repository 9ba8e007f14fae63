import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Progress } from '../../../assessment/progress';
import { useAssessment, usePane } from '../../state/pane-context';
import { ProgressBar } from '../../parts/progress-bar';
import { RowButton } from '../../parts/row-button';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: typographyStyles.body1,
  number: typographyStyles.body1Strong,
  tally: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One outcome with its tally, leading to its aspects. */
export function OutcomeRow({ tally }: { readonly tally: Progress['outcomes'][number] }) {
  const styles = useStyles();
  const pane = usePane();
  const { framework } = useAssessment();
  const { number, answered, evidenced, of } = tally;
  const outcome = framework.outcomes.find((candidate) => candidate.number === number);
  return (
    <RowButton onClick={() => pane.show({ kind: 'outcome', number })}>
      <span className={styles.content}>
        <span className={styles.title}>
          <span className={styles.number}>{number}</span> {outcome?.shortTitle ?? outcome?.title}
        </span>
        <ProgressBar done={answered} of={of} />
        <span className={styles.tally}>
          {answered} of {of} best fit, {evidenced} of {of} evidence
        </span>
      </span>
    </RowButton>
  );
}
