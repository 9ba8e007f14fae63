import { counted } from '../../wording/sentences';
import type { Finding, FindingKind } from './finding';

/** Findings of one kind and severity, which want the same thing of different places. */
export interface KindGroup {
  readonly kind: FindingKind;
  /** What they all say, such as `33 aspects have no best fit yet`. */
  readonly heading: string;
  readonly findings: readonly Finding[];
}

/** The findings by kind, in the order in which the kinds come first. */
export function groupByKind(findings: readonly Finding[]): readonly KindGroup[] {
  return [...new Set(findings.map(({ kind }) => kind))].map((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return { kind, heading: heading(kind, own.length), findings: own };
  });
}

function heading(kind: FindingKind, count: number): string {
  const aspects = counted(count, 'aspect');
  const [has, is] = count === 1 ? ['has', 'is'] : ['have', 'are'];
  switch (kind) {
    case 'school-missing':
      return 'The school has no name yet';
    case 'urn-missing':
      return 'The URN is not filled in yet';
    case 'urn-invalid':
      return 'The URN is not right';
    case 'best-fit-missing':
      return `${aspects} ${has} no best fit yet`;
    case 'best-fit-only-hinted':
      return `${aspects} ${has} a hint of a best fit, but no mark`;
    case 'best-fit-conflict':
      return `${aspects} ${is} marked more than once`;
    case 'best-fit-unsure':
      return `${aspects} could not be read with certainty`;
    case 'best-fit-unconfirmed':
      return `${aspects} brought over from last time, to confirm`;
    case 'aspect-missing':
      return `${aspects} ${is} not in this document`;
    case 'outcome-missing':
      return `${counted(count, 'outcome')} ${is} not in this document`;
    case 'evidence-missing':
      return `${aspects} ${has} no evidence yet`;
    case 'evidence-token':
      return `${aspects} ${has} evidence that says too little`;
    case 'evidence-repeats-statement':
      return `${aspects} ${has} the statement as evidence`;
    case 'statutory-unanswered':
      return `${counted(count, 'statutory item')} ${has} no answer`;
    case 'statutory-both':
      return `${counted(count, 'statutory item')} ${is} ticked both ways`;
    case 'nobody-involved':
      return 'Nobody is named as involved';
    case 'next-step-missing':
      return `${counted(count, 'outcome')} ${has} no next step for the lowest level`;
    case 'row-added':
      return `${counted(count, 'row')} ${is} not part of the form`;
  }
}
