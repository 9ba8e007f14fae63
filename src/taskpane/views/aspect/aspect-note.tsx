import type { AspectAnswer } from '../../../assessment/assessment';
import { check } from '../../../assessment/check/check';
import type { FindingPlace } from '../../../assessment/check/finding';
import { outcomeOf } from '../../../framework/lookup';
import { Button } from '@fluentui/react-components';
import { useAssessment, usePane } from '../../state/pane-context';
import { Actions } from '../../../ui/parts/actions';
import { Note } from '../../../ui/parts/note';

/** The obstacle to a clear best fit, in the words of the completeness check. */
export function AspectNote({ answer }: { readonly answer: AspectAnswer }) {
  const assessment = useAssessment();
  const pane = usePane();
  const { id, state, suggestion } = answer;
  if (state === 'answered' || (state === 'open' && suggestion === null)) return null;
  // Where a whole outcome is missing, the check says so once for all of its aspects.
  const outcome = outcomeOf(assessment.framework, id)?.number;
  const isHere = (place: FindingPlace) =>
    (place.kind === 'bestFit' && place.aspect === id) ||
    (place.kind === 'outcome' && place.outcome === outcome);
  const about = check(assessment).find(({ place }) => isHere(place));
  if (about === undefined) return null;
  return (
    <Note kind="warning">
      <p>{about.text}</p>
      {state === 'unconfirmed' && (
        <Actions>
          <Button onClick={() => void pane.confirm(id)}>Confirm</Button>
        </Actions>
      )}
    </Note>
  );
}
