import type { LevelKey } from '../../framework/framework';

/**
 * How strongly a sign speaks.
 *
 * - `mark`: a colour behind a statement's words, or the tool's own line "Best fit:". It chooses.
 * - `named`: a level that is typed where the judgement belongs. It suggests, and it contradicts a mark.
 * - `hint`: a tick, bold letters, a border, a letter with a key and the like. It suggests.
 * - `aside`: something that tells nothing about now, such as a colour that the key calls a target. It matters
 *   only where nothing else speaks.
 */
export type Strength = 'mark' | 'named' | 'hint' | 'aside';

/** One thing on the page that may tell an aspect's best fit. */
export interface Sign {
  /** The level that it speaks of; null where nobody could tell which. */
  readonly level: LevelKey | null;
  readonly says: 'for' | 'against';
  readonly strength: Strength;
  /** What it is and where, as the beginning of a sentence: "Expected is highlighted". */
  readonly words: string;
}
