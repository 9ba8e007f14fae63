import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AspectAnswer } from '../../../assessment/assessment';
import type { LastAnswer } from '../../../assessment/last-time/last-time';
import { findLevel } from '../../../framework/lookup';
import { bestFitWords } from '../../state/answers/aspect-state';
import { useAssessment } from '../../state/pane-context';
import { RowButton } from '../../parts/row-button';

const useStyles = makeStyles({
  content: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  id: { ...typographyStyles.body1Strong, minWidth: '24px' },
  answers: { minWidth: 0 },
  then: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly answer: AspectAnswer;
  readonly last: LastAnswer;
  readonly from: string;
}

/** One aspect then and now, leading to it. */
export function LastTimeRow({ answer, last, from }: Props) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const then = last.rating === null ? 'no best fit' : findLevel(framework, last.rating)?.label;
  return (
    <RowButton to={{ kind: 'aspect', id: answer.id, at: 'heading' }}>
      <span className={styles.content}>
        <span className={styles.id}>
          {answer.id}
          {last.id !== answer.id && ` (then ${last.id})`}
        </span>
        <span className={styles.answers}>
          <span className={styles.then}>
            {from}: {then}
          </span>
          Today: {bestFitWords(answer, framework)}
        </span>
      </span>
    </RowButton>
  );
}
