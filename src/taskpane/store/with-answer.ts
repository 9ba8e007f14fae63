import type { AspectAnswer, Assessment } from '../../assessment/assessment';
import type { AspectId, LevelKey } from '../../framework/framework';

/** The assessment with one aspect's answer changed; the other answers stay the same objects. */
export function withAnswer(
  assessment: Assessment,
  aspect: AspectId,
  change: (answer: AspectAnswer) => AspectAnswer,
): Assessment {
  const aspects = assessment.aspects.map((answer) => (answer.id === aspect ? change(answer) : answer));
  return { ...assessment, aspects };
}

/** The assessment after this level, or none, has become the aspect's best fit. */
export function withBestFit(assessment: Assessment, aspect: AspectId, level: LevelKey | null): Assessment {
  return withAnswer(assessment, aspect, (answer) => ({
    ...answer,
    state: level === null ? 'open' : 'answered',
    rating: level,
    marked: level === null ? [] : [level],
    reason: null,
  }));
}
