import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';
import type { View } from '../../state/view';

interface Props {
  readonly view: View;
  /** The finding, which tells many buttons of the same words apart. */
  readonly about: string;
}

/** Leads to the place in the pane where a finding can be put right. */
export function GoToView({ view, about }: Props) {
  const pane = usePane();
  return (
    <div>
      <Button size="small" aria-label={`Take me there: ${about}`} onClick={() => pane.show(view)}>
        Take me there
      </Button>
    </div>
  );
}
