import type { AspectAnswer } from '../../../assessment/assessment';
import { check } from '../../../assessment/check';
import type { FindingPlace } from '../../../assessment/finding';
import { outcomeOf } from '../../../framework/lookup';
import { useAssessment } from '../../pane-context';
import { Note } from '../../parts/note';

/** What stands in the way of a clear best fit, in the words of the completeness check. */
export function AspectNote({ answer }: { readonly answer: AspectAnswer }) {
  const assessment = useAssessment();
  const { id, state, suggestion } = answer;
  if (state === 'answered' || (state === 'open' && suggestion === null)) return null;
  // Where a whole outcome is missing, the check says so once for all of its aspects.
  const outcome = outcomeOf(assessment.framework, id)?.number;
  const isHere = (place: FindingPlace) =>
    (place.kind === 'bestFit' && place.aspect === id) ||
    (place.kind === 'outcome' && place.outcome === outcome);
  const about = check(assessment).find(({ place }) => isHere(place));
  return about === undefined ? null : <Note kind="warning">{about.text}</Note>;
}
