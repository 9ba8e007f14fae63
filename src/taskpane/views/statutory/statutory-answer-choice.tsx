import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Line } from '../../../ui/parts/line';
import { type Tickable, tickableKey, type TickAnswer } from '../../../document/tagged/tickable';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { GoToDocument } from '../../parts/go-to-document';
import { useCanTick } from '../../parts/tick-in-document';
import { answerIn } from '../../state/answers/tick';

const useStyles = makeStyles({
  answers: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  answer: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    cursor: 'pointer',
  },
  radio: {
    width: '18px',
    height: '18px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

const labels = { yes: 'Yes', no: 'No' } as const;

interface Props {
  readonly tickable: Tickable;
  readonly number: number;
}

/** Yes or No, to be chosen here where the pane can tick it; otherwise what the document says, and the way there. */
export function StatutoryAnswerChoice({ tickable, number }: Props) {
  const styles = useStyles();
  const pane = usePane();
  const said = answerIn(useAssessment(), tickable);
  const tick = usePaneState((state) => state.ticks[tickableKey(tickable)]);
  const canTick = useCanTick(tickable);
  const answer = tick?.status.kind === 'writing' ? tick.value : said;
  const both = answer === 'both' && <Line>Both boxes are ticked. Keep the one that is true.</Line>;
  if (!canTick) {
    return (
      <>
        {both}
        <Actions>
          {!both && <span>{inWords(answer)}</span>}
          <GoToDocument
            size="small"
            place={{ kind: 'statutory', item: number }}
            label={`Take me there: item ${number}`}
          >
            Take me there
          </GoToDocument>
        </Actions>
      </>
    );
  }
  return (
    <>
      {both}
      <div className={styles.answers}>
        {(['yes', 'no'] as const).map((choice) => (
          <label key={choice} className={styles.answer}>
            <input
              type="radio"
              className={styles.radio}
              name={`statutory-${number}`}
              checked={answer === choice}
              onChange={() => void pane.tick(tickable, choice)}
            />
            {labels[choice]}
          </label>
        ))}
      </div>
    </>
  );
}

function inWords(answer: TickAnswer | 'both'): string {
  return answer === 'yes' || answer === 'no' ? `Answered ${labels[answer]}` : 'Not answered yet';
}
