import type { Framework, LevelKey } from '../framework/framework';
import { findLevel } from '../framework/lookup';

/** A level as people know it, such as `Expected`. */
export function levelLabel(framework: Framework, key: LevelKey): string {
  return findLevel(framework, key)?.label ?? key;
}
