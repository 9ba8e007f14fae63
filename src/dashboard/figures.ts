import type { Framework } from '../framework/framework';
import type { CountsByLevel } from './api/api-types';

/** The counts in the order of the framework's levels, the lowest first. */
export function inOrder({ levels }: Framework, counts: CountsByLevel | null): readonly number[] {
  return levels.map(({ key }) => counts?.levels[key] ?? 0);
}

/** Why counts are not shown. */
export const withheldWords = {
  'too-few': 'Fewer than five schools',
  'would-tell': 'Could tell about single schools',
} as const;

/** The same where there is room for a word or two only; `withheldWords` stand beside them. */
export const withheldBriefly = { 'too-few': 'Under 5', 'would-tell': 'Withheld' } as const;

/** A share in per cent, such as 43; null where there is nothing to share. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}

/** A share in words, such as `43%`. */
export function shareText(part: number, whole: number): string {
  const share = shareOf(part, whole);
  return share === null ? '–' : `${share}%`;
}

/** A number of things, such as `1 school` or `3 schools`. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
