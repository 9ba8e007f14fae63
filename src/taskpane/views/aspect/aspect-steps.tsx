import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { column } from '../../../ui/styles';
import type { AspectId } from '../../../framework/framework';
import { outcomeOf } from '../../../framework/lookup';
import { nextOpen } from '../../state/answers/aspect-state';
import { ViewButton } from '../../parts/view-button';
import { useAssessment, usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { AspectLetters } from './aspect-letters';

const useStyles = makeStyles({
  steps: {
    ...column(tokens.spacingVerticalM),
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letters: { ...typographyStyles.caption1, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** The ways on: the next open aspect, the one before, the one after, any other of the outcome; the check at last. */
export function AspectSteps({ id }: { readonly id: AspectId }) {
  const styles = useStyles();
  const pane = usePane();
  const { aspects, framework } = useAssessment();
  const position = aspects.findIndex((answer) => answer.id === id);
  const previous = aspects[position - 1]?.id;
  const next = aspects[position + 1]?.id;
  const open = nextOpen(aspects, framework, id);
  const outcome = outcomeOf(framework, id);
  const go = (to: AspectId) => pane.show({ kind: 'aspect', id: to, at: 'heading' });
  return (
    <nav aria-label="Other aspects" className={styles.steps}>
      <Actions>
        {previous !== undefined && <Button onClick={() => go(previous)}>Previous: {previous}</Button>}
        {next !== undefined && (
          <Button appearance={next === open ? 'primary' : 'secondary'} onClick={() => go(next)}>
            Next: {next}
          </Button>
        )}
        {open !== null && open !== next && (
          <Button appearance="primary" onClick={() => go(open)}>
            Next open one: {open}
          </Button>
        )}
        {open === null && (
          <ViewButton appearance="primary" to={{ kind: 'check' }}>
            Check everything
          </ViewButton>
        )}
      </Actions>
      {outcome !== undefined && (
        <div>
          <p className={styles.letters}>Outcome {outcome.number}. A longer line means that more is done.</p>
          <AspectLetters outcome={outcome} current={id} onChoose={go} />
        </div>
      )}
    </nav>
  );
}
