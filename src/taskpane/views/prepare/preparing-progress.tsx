import { Spinner } from '@fluentui/react-components';
import type { PreparationProgress } from '../../../word/document-port';
import { ProgressBar } from '../../parts/progress-bar';

/** How far it is. */
export function PreparingProgress({ progress }: { readonly progress: PreparationProgress }) {
  const { added, toAdd } = progress;
  return (
    <div role="status">
      <Spinner size="tiny" labelPosition="after" label={wordsFor(progress)} />
      {toAdd > 0 && <ProgressBar done={added} of={toAdd} />}
      <p>Please leave the document alone until this is done.</p>
    </div>
  );
}

function wordsFor({ step, added, toAdd }: PreparationProgress): string {
  switch (step) {
    case 'reading':
      return 'Reading the document';
    case 'adding':
      return toAdd === 0 ? 'Adding the fields' : `Adding fields: ${added} of ${toAdd}`;
    case 'checking':
    case 'done':
      return 'Checking that nothing else has changed';
  }
}
