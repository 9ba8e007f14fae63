import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Section } from '../../../ui/parts/section';

/** Leads to trying out what this Word can do. */
export function CheckWord() {
  const pane = usePane();
  return (
    <Section heading="This Word">
      <p style={{ margin: 0 }}>
        Word differs from version to version. If the pane does not do here what it says, find out what is
        different, and send the report to whoever looks after the add-in.
      </p>
      <Actions>
        <Button onClick={() => pane.show({ kind: 'wordCheck' })}>Check this Word</Button>
      </Actions>
    </Section>
  );
}
