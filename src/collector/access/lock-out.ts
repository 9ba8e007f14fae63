/** How many wrong passwords in a row an account takes before it is locked. */
const freeAttempts = 5;

/** The minutes for which each further wrong password locks an account. The last value stays. */
const minutes = [1, 2, 4, 8, 15] as const;

/** The wrong passwords that were given for an account. */
export interface Attempts {
  /** In a row; the right password ends it. */
  readonly failures: number;
  readonly lockedUntil: Date | null;
}

/** No wrong password since the last right one. */
export const noAttempts: Attempts = { failures: 0, lockedUntil: null };

/** Whether an account takes no password at a moment, not even the right one. */
export function isLocked({ lockedUntil }: Attempts, now: Date): boolean {
  return lockedUntil !== null && lockedUntil > now;
}

/** The attempts with one more that was wrong. */
export function withFailure({ failures }: Attempts, now: Date): Attempts {
  const length = minutes[Math.min(failures + 1 - freeAttempts, minutes.length - 1)];
  const lockedUntil = length === undefined ? null : new Date(now.getTime() + length * 60_000);
  return { failures: failures + 1, lockedUntil };
}
