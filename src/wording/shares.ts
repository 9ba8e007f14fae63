/**
 * A share in whole per cent, halves up. Only nothing is 0% and only all is 100%: what is between them is
 * `under 1%` or `over 99%`. A share of nothing is a dash.
 */
export function shareText(part: number, whole: number): string {
  if (whole <= 0) return '–';
  const rounded = Math.round((100 * part) / whole);
  if (rounded <= 0 && part > 0) return 'under 1%';
  if (rounded >= 100 && part < whole) return 'over 99%';
  return `${rounded}%`;
}

/** By how many percentage points one share is more than another, rounded once; null for a share of nothing. */
export function pointsBetween(now: Share, before: Share): number | null {
  if (now.whole <= 0 || before.whole <= 0) return null;
  // Adding 0 makes -0 an ordinary 0.
  return Math.round((100 * now.part) / now.whole - (100 * before.part) / before.whole) + 0;
}

interface Share {
  readonly part: number;
  readonly whole: number;
}
