import type { AspectAnswer, Assessment } from '../../assessment/assessment';
import type { AspectId } from '../../framework/framework';
import { editableText } from '../rows/evidence';
import type { LightAnswer } from './light-read';

/** The assessment as a light read of the document changes it; the same object where it changes nothing. */
export function withLightAnswers(
  assessment: Assessment,
  answers: ReadonlyMap<AspectId, LightAnswer>,
): Assessment {
  const aspects = assessment.aspects.map((before) => {
    const now = answers.get(before.id);
    return now === undefined || isSame(before, now) ? before : withAnswer(before, now);
  });
  const changed = aspects.filter((answer, at) => answer !== assessment.aspects[at]);
  if (changed.length === 0) return assessment;
  const settled = changed.map(({ id }) => `${id}: `);
  const notes = assessment.notes.filter((note) => !settled.some((prefix) => note.startsWith(prefix)));
  return { ...assessment, aspects, notes };
}

function isSame(before: AspectAnswer, now: LightAnswer): boolean {
  return (
    before.state === now.state &&
    before.rating === now.rating &&
    before.marked.join() === now.marked.join() &&
    editableText(before.evidence) === editableText(now.evidence) &&
    before.evidence.present === now.evidence.present
  );
}

/** A light read tells nothing doubtful, so that no reason is left; and it sees no suggestion. */
function withAnswer(before: AspectAnswer, now: LightAnswer): AspectAnswer {
  const suggestion = now.state === 'open' ? before.suggestion : null;
  return { ...before, ...now, suggestion, reason: null };
}
