import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AspectId } from '../../../framework/framework';
import { nextOpen } from '../../aspect-state';
import { useAssessment, usePane } from '../../pane-context';
import { Actions } from '../../parts/actions';

const useStyles = makeStyles({
  steps: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The ways on: the next open aspect, the one before, the one after. */
export function AspectSteps({ id }: { readonly id: AspectId }) {
  const styles = useStyles();
  const pane = usePane();
  const { aspects, framework } = useAssessment();
  const position = aspects.findIndex((answer) => answer.id === id);
  const previous = aspects[position - 1]?.id;
  const next = aspects[position + 1]?.id;
  const open = nextOpen(aspects, framework, id);
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
      </Actions>
    </nav>
  );
}
