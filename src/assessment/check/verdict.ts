import { counted } from '../../wording/sentences';
import type { Finding, Severity } from './finding';
import { groupFindings } from './severity';

/** The result of the completeness check, in one sentence. Advice does not change it. */
export function verdict(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const unsendable = count('unsendable');
  const uncounted = count('uncounted');
  const incomplete = count('incomplete');
  if (unsendable > 0) {
    const rest = uncounted + incomplete;
    const more = rest > 0 ? `, and ${counted(rest, 'other thing')} still to do` : '';
    return `Not ready to send: ${counted(unsendable, 'thing')} to put right first${more}.`;
  }
  if (uncounted > 0) {
    const things = `${counted(uncounted + incomplete, 'thing')} still to do`;
    const leave = uncounted === 1 ? '1 of them leaves' : `${uncounted} of them leave`;
    return `Ready to send, but not complete: ${things}, and ${leave} a rating unanswered.`;
  }
  if (incomplete > 0)
    return `Every rating is ready to send; ${counted(incomplete, 'thing')} still to complete.`;
  return 'Complete: every aspect has a best fit and evidence, and nothing else is missing.';
}

/**
 * The findings as plain text for colleagues: the verdict, then the findings, grouped as the check shows them. Of the
 * school's own words they hold the school's name alone.
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
