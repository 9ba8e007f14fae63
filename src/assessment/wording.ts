import type { Framework, LevelKey } from '../framework/framework';
import { findLevel } from '../framework/lookup';

/** The words of a list as a sentence has them: `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 aspect`, `2 aspects`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** A level as people know it, such as `Expected`. */
export function levelLabel(framework: Framework, key: LevelKey): string {
  return findLevel(framework, key)?.label ?? key;
}
