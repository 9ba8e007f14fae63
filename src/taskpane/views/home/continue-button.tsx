import { Button } from '@fluentui/react-components';
import { nextOpen } from '../../state/answers/aspect-state';
import { useAssessment, usePane } from '../../state/pane-context';

/** The one thing to do next. */
export function ContinueButton() {
  const pane = usePane();
  const { aspects, framework } = useAssessment();
  const id = nextOpen(aspects, framework, null);
  return id === null ? (
    <Button appearance="primary" size="large" onClick={() => pane.show({ kind: 'check' })}>
      Check everything
    </Button>
  ) : (
    <Button
      appearance="primary"
      size="large"
      onClick={() => pane.show({ kind: 'aspect', id, at: 'heading' })}
    >
      Continue with {id}
    </Button>
  );
}
