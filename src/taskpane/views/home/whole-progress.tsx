import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import { useMemo } from 'react';
import { progress } from '../../../assessment/progress';
import { useAssessment } from '../../state/pane-context';
import { ProgressBar } from '../../parts/progress-bar';
import { Section } from '../../../ui/parts/section';

const useStyles = makeStyles({
  number: typographyStyles.title3,
});

/** How far the school is as a whole. */
export function WholeProgress() {
  const styles = useStyles();
  const assessment = useAssessment();
  const { answered, evidenced, of } = useMemo(() => progress(assessment), [assessment]);
  return (
    <Section heading="So far">
      <Line>
        <span className={styles.number}>{answered}</span> of {of} aspects have a best fit
      </Line>
      <ProgressBar done={answered} of={of} />
      <Line>
        {evidenced} of {of} have evidence
      </Line>
    </Section>
  );
}
