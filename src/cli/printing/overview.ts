import type { Assessment, StatutoryAnswer } from '../../assessment/assessment';
import { involvedCounts } from '../../assessment/summary/involved-counts';
import { progress } from '../../assessment/progress';
import { counted, listed } from '../../wording/sentences';
import { printable } from './printable';
import { wrap } from './wrap';

/** Whose document it is and how far it has come, in a few indented lines. */
export function overviewOf(assessment: Assessment): string[] {
  const { framework, edition, plan } = assessment;
  const { answered, evidenced, of } = progress(assessment);
  return [
    schoolLine(assessment),
    `${framework.title}, edition ${edition}`,
    `${answered} of ${of} aspects have a best fit, ${evidenced} have evidence.`,
    statutoryLine(assessment),
    involvedLine(assessment),
    `Action plan: ${counted(plan.length, 'row')}.`,
  ].map((line) => wrap(printable(line), '  '));
}

/** The school and its URN, or that they are not there. */
export function schoolLine({ school }: Assessment): string {
  return `${school.name ?? 'School not named'}, ${school.urn === null ? 'no URN' : `URN ${school.urn}`}`;
}

function statutoryLine({ statutory, framework }: Assessment): string {
  const { yes, no } = framework.statutory.answers;
  const items = (wanted: StatutoryAnswer['answer'], words: string): string[] => {
    const numbers = statutory.filter(({ answer }) => answer === wanted).map(({ number }) => `${number}`);
    return numbers.length === 0 ? [] : [`${words} ${listed(numbers)}`];
  };
  const parts = [
    ...items('yes', `${yes} to`),
    ...items('no', `${no} to`),
    ...items('both', 'both ticked for'),
    ...items(null, 'no answer to'),
  ];
  return `Statutory checklist: ${parts.join('; ')}.`;
}

function involvedLine(assessment: Assessment): string {
  const counts = involvedCounts(assessment);
  const groups = assessment.framework.involvement.groups
    .filter(({ key }) => (counts[key] ?? 0) > 0)
    .map(({ key, role }) => `${role} ${counts[key]}`);
  return `Involved: ${groups.length === 0 ? 'nobody is named' : groups.join(', ')}.`;
}
