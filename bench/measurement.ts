/** One line of a measurement: what was measured and, where it has a limit, whether it keeps within it. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** Null for a figure that is only there to compare with. */
  readonly limit: { readonly text: string; readonly within: boolean } | null;
}

/** What one measurement came to. */
export interface Measurement {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A figure to compare with. */
export function figure(what: string, measured: string): Line {
  return { what, measured, limit: null };
}

/** A figure that must not exceed a limit. */
export function atMost(what: string, value: number, limit: number, show: (value: number) => string): Line {
  return { what, measured: show(value), limit: { text: `at most ${show(limit)}`, within: value <= limit } };
}

/** A figure that must reach a limit. */
export function atLeast(what: string, value: number, limit: number, show: (value: number) => string): Line {
  return { what, measured: show(value), limit: { text: `at least ${show(limit)}`, within: value >= limit } };
}

export const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} times`;
export const megabytes = (value: number): string => `${value.toFixed(0)} MB`;
export const percent = (share: number): string => `${(share * 100).toFixed(0)}%`;
