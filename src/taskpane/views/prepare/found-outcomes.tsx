import { makeStyles, tokens } from '@fluentui/react-components';
import type { PlannedOutcome } from '../../../document/preparation/plan';
import { PlainList } from '../../../ui/parts/plain-list';

const useStyles = makeStyles({
  missing: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Which aspects of each outcome the document has. */
export function FoundOutcomes({ outcomes }: { readonly outcomes: readonly PlannedOutcome[] }) {
  const styles = useStyles();
  return (
    <PlainList>
      {outcomes.map(({ number, found, missing }) => (
        <li key={number}>
          Outcome {number}: {found.length === 1 ? '1 aspect' : `${found.length} aspects`}
          {missing.length > 0 && <span className={styles.missing}>Not found: {missing.join(', ')}</span>}
        </li>
      ))}
    </PlainList>
  );
}
