import type { Framework } from '../../framework/framework';

/** Whether an outcome with this number is in any of the frameworks. */
export function hasOutcome(frameworks: readonly Framework[], number: number): boolean {
  return frameworks.some(({ outcomes }) => outcomes.some((outcome) => outcome.number === number));
}
