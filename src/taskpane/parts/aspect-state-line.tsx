import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  CircleHalfFillRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { AspectAnswer } from '../../assessment/assessment';
import type { Framework } from '../../framework/framework';
import { bestFitWords, evidenceWords, isDone } from '../state/answers/aspect-state';
import { useAssessment } from '../state/pane-context';

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});

/** Where an aspect stands: its best fit and its evidence, in words, with a sign for the quick eye. */
export function AspectStateLine({ answer }: { readonly answer: AspectAnswer }) {
  const styles = useStyles();
  const { framework } = useAssessment();
  const Icon = iconOf(answer, framework);
  return (
    <span className={styles.line}>
      <Icon aria-hidden className={styles.icon} />
      <span>
        {bestFitWords(answer, framework)}
        {answer.state !== 'missing' && `. ${evidenceWords(answer, framework)}.`}
      </span>
    </span>
  );
}

/** Full only where nothing is left to do; half where the best fit stands and its evidence does not. */
function iconOf(answer: AspectAnswer, framework: Framework) {
  if (isDone(answer, framework)) return CheckmarkCircleFilled;
  if (answer.state === 'answered') return CircleHalfFillRegular;
  return answer.state === 'open' ? CircleRegular : WarningRegular;
}
