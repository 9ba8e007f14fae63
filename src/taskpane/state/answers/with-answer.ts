import type { AspectAnswer, Assessment } from '../../../assessment/assessment';
import type { Tickable, TickAnswer } from '../../../document/tagged/tickable';
import type { AspectId, LevelKey } from '../../../framework/framework';

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

/** The assessment after an item or the box beside a group has been answered so. */
export function withTick(assessment: Assessment, tickable: Tickable, answer: TickAnswer): Assessment {
  if (tickable.kind === 'statutory') {
    const { item } = tickable;
    const statutory = assessment.statutory.map((each) => (each.number === item ? { ...each, answer } : each));
    return { ...assessment, statutory };
  }
  const { group } = tickable;
  const ticked = answer === 'yes';
  const others = assessment.involved.filter((entry) => entry.group !== group);
  const own = assessment.involved.find((entry) => entry.group === group) ?? { group, people: [] };
  return { ...assessment, involved: [...others, { ...own, ticked }] };
}
