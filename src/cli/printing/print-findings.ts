import { check } from '../../assessment/check/check';
import { groupFindings } from '../../assessment/check/severity';
import { verdict } from '../../assessment/check/verdict';
import { schoolLine } from './overview';
import { printable } from './printable';
import type { DocumentReading } from '../read-document';
import { wrap } from './wrap';

/** What is still to do in one document, in lines of at most 80 characters. */
export function printFindings(reading: DocumentReading): string {
  const file = printable(reading.file);
  if (!reading.recognised)
    return [file, wrap(`Not read: ${printable(reading.reason.text)}`, '  ')].join('\n');
  const findings = check(reading.assessment);
  const groups = groupFindings(findings).flatMap((group) => [
    '',
    `  ${group.heading}`,
    ...group.findings.map(({ text }) => wrap(printable(text), '  - ')),
  ]);
  const head = [schoolLine(reading.assessment), verdict(findings)].map((line) => wrap(printable(line), '  '));
  return [file, ...head, ...groups].join('\n');
}
