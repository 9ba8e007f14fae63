import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { AspectAnswer } from '../../../assessment/assessment';
import type { AspectId, Framework, Outcome } from '../../../framework/framework';
import { bestFitWords, evidenceWords, isDone } from '../../state/answers/aspect-state';
import { useAssessment, usePane } from '../../state/pane-context';
import { PlainList } from '../../../ui/parts/plain-list';

const useStyles = makeStyles({
  place: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  hint: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
  letter: {
    ...typographyStyles.body1,
    position: 'relative',
    boxSizing: 'border-box',
    minWidth: '34px',
    height: '36px',
    padding: '0 0 4px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  current: {
    fontWeight: tokens.fontWeightBold,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    padding: '0 0 4px',
  },
  bar: {
    position: 'absolute',
    left: '4px',
    bottom: '4px',
    height: '4px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  none: { width: 0 },
  half: { width: '11px' },
  full: { width: '22px' },
});

interface Props {
  readonly outcome: Outcome;
  readonly current: AspectId;
}

/** All aspects of an outcome. The line in each is as long as the aspect is done. */
export function OutcomeLetters({ outcome, current }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const { aspects, framework } = useAssessment();
  return (
    <nav aria-label="Other aspects" className={styles.place}>
      <p className={styles.hint}>Outcome {outcome.number}. A longer line means that more is done.</p>
      <PlainList items="wrapping">
        {outcome.aspects.map(({ id }) => {
          const answer = aspects.find((each) => each.id === id);
          return (
            <li key={id}>
              <button
                type="button"
                className={mergeClasses(styles.letter, id === current && styles.current)}
                aria-current={id === current ? 'page' : undefined}
                aria-label={answer === undefined ? id : `${id}: ${stateWords(answer, framework)}`}
                title={answer === undefined ? undefined : stateWords(answer, framework)}
                onClick={() => pane.show({ kind: 'aspect', id, at: 'heading' })}
              >
                {id}
                <span
                  className={mergeClasses(
                    styles.bar,
                    styles[answer === undefined ? 'none' : share(answer, framework)],
                  )}
                />
              </button>
            </li>
          );
        })}
      </PlainList>
    </nav>
  );
}

function stateWords(answer: AspectAnswer, framework: Framework): string {
  const bestFit = bestFitWords(answer, framework);
  return answer.state === 'missing' ? bestFit : `${bestFit}. ${evidenceWords(answer, framework)}.`;
}

function share(answer: AspectAnswer, framework: Framework): 'none' | 'half' | 'full' {
  if (isDone(answer, framework)) return 'full';
  return answer.state === 'answered' ? 'half' : 'none';
}
