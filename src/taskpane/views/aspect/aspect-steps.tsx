import { Button } from '@fluentui/react-components';
import type { AspectId } from '../../../framework/framework';
import { nextOpen } from '../../state/answers/aspect-state';
import { ViewButton } from '../../parts/view-button';
import { useAssessment, usePane, usePaneState } from '../../state/pane-context';
import { NextFinding } from '../check/next-finding';
import { Actions } from '../../../ui/parts/actions';

/** The ways on: the next open aspect, the one after, the one before; the check at last. */
export function AspectSteps({ id }: { readonly id: AspectId }) {
  const pane = usePane();
  const { aspects, framework } = useAssessment();
  const position = aspects.findIndex((answer) => answer.id === id);
  const previous = aspects[position - 1]?.id;
  const next = aspects[position + 1]?.id;
  const open = nextOpen(aspects, framework, id);
  const isInGroup = usePaneState(({ view }) => view.through !== undefined);
  const go = (to: AspectId) => pane.show({ kind: 'aspect', id: to, at: 'heading' });
  return (
    <nav aria-label="Next and previous">
      {isInGroup ? (
        <NextFinding />
      ) : (
        <Actions>
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
          {previous !== undefined && <Button onClick={() => go(previous)}>Previous: {previous}</Button>}
        </Actions>
      )}
    </nav>
  );
}
