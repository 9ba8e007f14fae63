import type { Finding, Severity } from './finding';

/** The heading above the findings of one severity. */
interface SeverityWording {
  readonly severity: Severity;
  readonly heading: string;
}

/** Every severity, the gravest first. */
const severities: readonly SeverityWording[] = [
  { severity: 'unsendable', heading: 'Nothing can be sent until this is put right' },
  { severity: 'uncounted', heading: 'These ratings would be sent as unanswered' },
  { severity: 'incomplete', heading: 'Still to complete' },
  { severity: 'advice', heading: 'Good to know' },
];

export interface FindingGroup extends SeverityWording {
  readonly findings: readonly Finding[];
}

/** The findings by severity, the gravest first. Severities without findings are left out. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  return severities
    .map((wording) => ({
      ...wording,
      findings: findings.filter(({ severity }) => severity === wording.severity),
    }))
    .filter((group) => group.findings.length > 0);
}
