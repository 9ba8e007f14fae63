import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import type { AspectAnswer } from '../../assessment/assessment';
import type { Framework, Outcome } from '../../framework/framework';
import { PlainList } from '../../ui/parts/plain-list';
import { bestFitWords, evidenceWords, isDone } from '../state/answers/aspect-state';
import { useAssessment, usePane } from '../state/pane-context';
import { LevelBar } from './level-bar';

const useStyles = makeStyles({
  aspect: {
    ...typographyStyles.body1,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    boxSizing: 'border-box',
    width: '36px',
    height: '36px',
    padding: '3px 4px 4px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  open: {
    ...shorthands.borderStyle('dashed'),
    ...shorthands.borderColor(tokens.colorNeutralStrokeAccessible),
  },
  current: {
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    padding: '2px 3px 3px',
    fontWeight: '700',
  },
});

interface Props {
  readonly outcome: Outcome;
  /** The aspect that is shown; null where none is. */
  readonly current: AspectAnswer['id'] | null;
}

/**
 * The aspects of an outcome as a picture: a bar for the level of each, a broken line round what is still open. Each
 * leads to what is to be done there.
 */
export function OutcomeMap({ outcome, current }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const { aspects, framework } = useAssessment();
  const own = aspects.filter(({ id }) => outcome.aspects.some((aspect) => aspect.id === id));
  return (
    <PlainList items="wrapping">
      {own.map((answer) => {
        const { id, rating } = answer;
        const done = isDone(answer, framework);
        const at = answer.state === 'answered' && !done ? 'evidence' : 'heading';
        return (
          <li key={id}>
            <button
              type="button"
              className={mergeClasses(styles.aspect, !done && styles.open, id === current && styles.current)}
              aria-current={id === current ? 'page' : undefined}
              aria-label={`${id}: ${stateWords(answer, framework)}`}
              title={stateWords(answer, framework)}
              onClick={() => pane.show({ kind: 'aspect', id, at })}
            >
              {id}
              <LevelBar framework={framework} level={answer.state === 'answered' ? rating : null} />
            </button>
          </li>
        );
      })}
    </PlainList>
  );
}

/** What the bars and lines of the map mean. */
export function MapKey() {
  const { levels } = useAssessment().framework;
  return `A longer bar is a higher level, from ${levels[0]?.label} to ${levels.at(-1)?.label}. A broken line: still open.`;
}

function stateWords(answer: AspectAnswer, framework: Framework): string {
  const bestFit = bestFitWords(answer, framework);
  return answer.state === 'missing' ? bestFit : `${bestFit}. ${evidenceWords(answer, framework)}.`;
}
