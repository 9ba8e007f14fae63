/**
 * A share in whole per cent, halves up. Only nothing is 0% and only all is 100%: what is between them is
 * `under 1%` or `over 99%`. A share of nothing is a dash.
 */
export function shareText(part: number, whole: number): string {
  return whole <= 0 ? '–' : percentText(Math.round((100 * part) / whole), part, whole);
}

/**
 * The shares of the parts of a whole in whole per cent, in their order. A reader who adds them up gets 100: each is
 * rounded down, and those with the largest remainders, of equal ones the first, are rounded up (the largest remainder
 * method). `under 1%` and `over 99%` are as in `shareText`.
 */
export function shareTexts(parts: readonly number[]): readonly string[] {
  const whole = parts.reduce((total, part) => total + part, 0);
  if (whole <= 0) return parts.map(() => '–');
  const down = parts.map((part) => Math.floor((100 * part) / whole));
  const missing = 100 - down.reduce((total, share) => total + share, 0);
  const up = parts
    .map((part, place) => ({ place, remainder: (100 * part) % whole }))
    .sort((one, other) => other.remainder - one.remainder || one.place - other.place)
    .slice(0, missing);
  return parts.map((part, place) => {
    const share = (down[place] ?? 0) + (up.some((one) => one.place === place) ? 1 : 0);
    return percentText(share, part, whole);
  });
}

/** A share as a number in per cent, to one decimal place, for a table that computes; null for a share of nothing. */
export function sharePercent(part: number, whole: number): number | null {
  return whole <= 0 ? null : Math.round((1000 * part) / whole) / 10;
}

function percentText(share: number, part: number, whole: number): string {
  if (share <= 0 && part > 0) return 'under 1%';
  if (share >= 100 && part < whole) return 'over 99%';
  return `${share}%`;
}

/**
 * By how many percentage points one share is more than another, rounded once, halves away from zero, so that a gain
 * and a loss of the same size read the same; null for a share of nothing.
 */
export function pointsBetween(now: Share, before: Share): number | null {
  if (now.whole <= 0 || before.whole <= 0) return null;
  // In whole numbers, so that a half is a half.
  const whole = now.whole * before.whole;
  const difference = 100 * (now.part * before.whole - before.part * now.whole);
  const rounded = Math.floor((2 * Math.abs(difference) + whole) / (2 * whole));
  // Adding 0 makes -0 an ordinary 0.
  return Math.sign(difference) * rounded + 0;
}

interface Share {
  readonly part: number;
  readonly whole: number;
}
