import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column, plainFieldset } from '../../../ui/styles';
import { useMemo, useRef } from 'react';
import type { AspectAnswer } from '../../../assessment/assessment';
import { useAssessment, useObstacle, usePane, usePaneState, usePrepared } from '../../state/pane-context';
import { useFocusOnArrival } from '../../../ui/parts/view-heading';
import { statementsOf } from '../../state/answers/statement-wording';
import { ObstacleNote } from '../../parts/obstacle-note';
import { ChoiceState } from './choice-state';
import { differences } from './statement-differences';
import { StatementOption } from './statement-option';
import { StatementWords } from './statement-words';

const useStyles = makeStyles({
  group: {
    ...plainFieldset,
    ...column(tokens.spacingVerticalS),
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '4px' },
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  legend: { ...typographyStyles.subtitle2, padding: 0, marginBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly answer: AspectAnswer;
  /** Whether the keyboard goes here when the view is shown. */
  readonly focus: boolean;
}

/** An aspect's statements as one choice. Where the pane cannot write they are shown, and chosen in Word. */
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
  const group = useRef<HTMLFieldSetElement>(null);
  useFocusOnArrival(group, focus);
  const statements = useMemo(
    () =>
      statementsOf(answer, framework).map((statement, at, all) => ({
        ...statement,
        parts: differences(statement.text, all[at - 1]?.text ?? ''),
      })),
    [answer, framework],
  );
  const chosen = choice?.status.kind === 'writing' ? choice.value : answer.rating;
  return (
    <fieldset ref={group} tabIndex={-1} className={styles.group}>
      <legend className={styles.legend}>
        {writable ? 'Which statement fits your school best?' : 'The statements'}
      </legend>
      {statements.some(({ parts }) => parts.some(({ isNew }) => isNew)) && (
        <p className={styles.hint}>Underlined: what a level adds to the one before it.</p>
      )}
      {statements.map(({ parts, ...statement }) => (
        <StatementOption
          key={statement.level}
          group={answer.id}
          statement={statement}
          marked={answer.marked.includes(statement.level)}
          chosen={statement.level === chosen}
          onChoose={writable ? () => void pane.choose(answer.id, statement.level) : null}
        >
          <StatementWords parts={parts} />
        </StatementOption>
      ))}
      {isThere && <ObstacleNote obstacle={obstacle} />}
      <ChoiceState answer={answer} choice={choice} />
    </fieldset>
  );
}
