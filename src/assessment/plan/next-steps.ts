import type { AspectId, LevelKey } from '../../framework/framework';
import type { Assessment } from '../assessment';
import { isNamedIn, rowText } from './plan-rows';

/** The way of one aspect to the level above its own. */
export interface NextStep {
  readonly aspect: AspectId;
  readonly from: LevelKey;
  readonly to: LevelKey;
  /** Whether a row of the action plan names the aspect. */
  readonly planned: boolean;
}

/** The next steps of all aspects with a best fit below the highest, those from the lowest level first. */
export function nextSteps({ framework, aspects, plan }: Assessment): readonly NextStep[] {
  const levels = [...framework.levels].sort((one, other) => one.order - other.order);
  const rows = plan.map(rowText);
  return levels.flatMap(({ key: from }, at) => {
    const to = levels[at + 1]?.key;
    if (to === undefined) return [];
    return aspects
      .filter(({ rating }) => rating === from)
      .map(({ id }) => ({ aspect: id, from, to, planned: rows.some((row) => isNamedIn(row, id)) }));
  });
}
