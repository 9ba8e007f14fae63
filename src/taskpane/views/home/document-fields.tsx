import { Button } from '@fluentui/react-components';
import { usePane, usePrepared } from '../../state/pane-context';

/** Leads to the fields of a document that has them. */
export function DocumentFields() {
  const pane = usePane();
  if (!usePrepared()) return null;
  return (
    <div>
      <Button onClick={() => pane.show({ kind: 'prepare' })}>Fields in this document</Button>
    </div>
  );
}
