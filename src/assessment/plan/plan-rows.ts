import type { PlanRow } from '../assessment';

/** All that a row of the action plan says. */
export function rowText(row: PlanRow): string {
  return Object.values(row).join('\n');
}

/** Whether a text names an aspect such as `1a`, or something else of letters and digits, as a word of its own. */
export function isNamedIn(text: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`, 'i').test(text);
}
