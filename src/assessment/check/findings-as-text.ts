import type { Finding } from './finding';
import { groupFindings } from './severity';
import { verdict } from './verdict';

/**
 * The findings as plain text for colleagues: the verdict, then what is to do, grouped as the check shows it.
 * It names aspects and what is missing; of what the school wrote, the school's name alone.
 *
 * @param school the school's name; null where the document has none
 */
export function findingsAsText(findings: readonly Finding[], school: string | null): string {
  const groups = groupFindings(findings).map(({ heading, findings: own }) =>
    [`${heading}:`, ...own.map(({ text }) => `- ${text}`)].join('\n'),
  );
  const title = `SEND Benchmark${school === null ? '' : `, ${school}`}: what is still to do`;
  return [title, verdict(findings), ...groups].join('\n\n');
}
