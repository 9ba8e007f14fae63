import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { statementsOf } from '../../../assessment/statement-wording';
import { Actions } from '../../../ui/parts/actions';
import { useFocusOnArrival } from '../../../ui/parts/view-heading';
import { column, plainFieldset, unseen } from '../../../ui/styles';
import { GoToDocument } from '../../parts/go-to-document';
import { ObstacleNote } from '../../parts/obstacle-note';
import { useAssessment, useObstacle, usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { ChoiceProblem, UndoChoice } from './choice-state';
import { differences, newSentences } from './statement-differences';
import { type StatementShown, StatementOption } from './statement-option';
import { StatementWords } from './statement-words';

const useStyles = makeStyles({
  group: {
    ...plainFieldset,
    ...column(tokens.spacingVerticalS),
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
    // Nobody who uses a mouse has to read which keys there are.
    ':has(input:focus-visible) > p': { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' },
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  keys: { ...unseen, ...typographyStyles.caption1, margin: 0, whiteSpace: 'normal' },
  legend: { ...typographyStyles.subtitle2, padding: 0, marginBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly answer: AspectAnswer;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
}

/**
 * An aspect's statements as one choice. Where the pane cannot write they are shown, and chosen in Word. Once one is
 * chosen it alone is shown whole: the others are settled.
 */
export function BestFit({ answer, focus }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const { framework } = useAssessment();
  const obstacle = useObstacle(
    framework.levels.map(({ key }) => ({ kind: 'statement', aspect: answer.id, level: key })),
  );
  const isThere = answer.state !== 'missing';
  const writable = usePrepared() && isThere && obstacle === null;
  const choice = usePaneState((state) => state.choices[answer.id]);
  const [all, setAll] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const keys = useId();
  useFocusOnArrival(group, focus);
  const statements = useMemo(
    () =>
      statementsOf(answer, framework).map((statement, at, each) => ({
        ...statement,
        parts: differences(statement.text, each[at - 1]?.text ?? ''),
        step: newSentences(statement.text, each[at - 1]?.text ?? '').flat(),
      })),
    [answer, framework],
  );
  const chosen = choice?.status.kind === 'writing' ? choice.value : answer.rating;
  const chosenAt = statements.findIndex(({ level }) => level === chosen);
  const shownOf = (at: number): StatementShown => {
    if (all || chosenAt === -1 || at === chosenAt) return 'all';
    return at === chosenAt + 1 ? 'step' : 'line';
  };
  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      className={styles.group}
      aria-describedby={writable ? keys : undefined}
      onKeyDown={moveWithoutChoosing}
    >
      <legend className={styles.legend}>
        {writable ? 'Which statement fits your school best?' : 'The statements'}
      </legend>
      {writable && (
        <p id={keys} className={styles.keys}>
          Arrow keys move, Space chooses.
        </p>
      )}
      {(all || chosenAt === -1) && statements.some(({ parts }) => parts.some(({ isNew }) => isNew)) && (
        <div className={styles.hint}>Underlined: what a level adds to the one before it.</div>
      )}
      {statements.map(({ parts, step, ...statement }, at) => (
        <StatementOption
          key={statement.level}
          group={answer.id}
          statement={statement}
          marked={answer.marked.includes(statement.level)}
          chosen={statement.level === chosen}
          shown={shownOf(at)}
          onChoose={writable ? () => void pane.choose(answer.id, statement.level) : null}
        >
          <StatementWords parts={shownOf(at) === 'step' ? step : parts} />
        </StatementOption>
      ))}
      {isThere && <ObstacleNote obstacle={obstacle} />}
      <ChoiceProblem choice={choice} />
      <Actions>
        {chosenAt !== -1 && (
          <Button
            size="small"
            aria-expanded={all}
            aria-label="Show all statements"
            onClick={() => setAll(!all)}
          >
            Show all
          </Button>
        )}
        <UndoChoice answer={answer} choice={choice} />
        {isThere && (
          <GoToDocument size="small" place={{ kind: 'bestFit', aspect: answer.id }}>
            Go to it in the document
          </GoToDocument>
        )}
      </Actions>
    </fieldset>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Arrow keys go from statement to statement and choose none: browsers choose at each step, and each choice would
 * change the document. Space and Enter choose.
 */
function moveWithoutChoosing(event: KeyboardEvent<HTMLFieldSetElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLInputElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (key === 'Enter') target.click();
  const step = steps[key];
  if (step === undefined) return;
  event.preventDefault();
  const radios = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  radios.at((radios.indexOf(target) + step) % radios.length)?.focus();
}
