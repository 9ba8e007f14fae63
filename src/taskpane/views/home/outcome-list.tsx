import { useMemo } from 'react';
import { column } from '../../../ui/styles';
import { progress, type Progress } from '../../../assessment/progress';
import { useAssessment } from '../../state/pane-context';
import { PlainList } from '../../../ui/parts/plain-list';
import { Section } from '../../../ui/parts/section';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ProgressBar } from '../../parts/progress-bar';
import { RowButton } from '../../parts/row-button';

/** The outcomes, each with how far it is. */
export function OutcomeList() {
  const assessment = useAssessment();
  const tallies = useMemo(() => progress(assessment).outcomes, [assessment]);
  return (
    <Section heading="Outcomes">
      <PlainList>
        {tallies.map((tally) => (
          <li key={tally.number}>
            <OutcomeRow tally={tally} />
          </li>
        ))}
      </PlainList>
    </Section>
  );
}

const useStyles = makeStyles({
  content: { ...column(tokens.spacingVerticalXS) },
  title: typographyStyles.body1,
  number: typographyStyles.body1Strong,
  tally: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One outcome with its tally, leading to its aspects. */
function OutcomeRow({ tally }: { readonly tally: Progress['outcomes'][number] }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const { number, answered, evidenced, of } = tally;
  const outcome = framework.outcomes.find((candidate) => candidate.number === number);
  return (
    <RowButton to={{ kind: 'outcome', number }}>
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
