import { Button } from '@fluentui/react-components';
import { usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Section } from '../../../ui/parts/section';

/** The way back to a document without fields. */
export function RemoveFields({ existing }: { readonly existing: number }) {
  const pane = usePane();
  return (
    <Section heading="Take the fields out">
      <p style={{ margin: 0 }}>
        This document has {existing === 1 ? 'one field' : `${existing} fields`} of the pane. Taking them out
        leaves every word where it is; the pane can then read the document but not write into it.
      </p>
      <Actions>
        <Button onClick={() => void pane.removeControls()}>Take the fields out</Button>
      </Actions>
    </Section>
  );
}
