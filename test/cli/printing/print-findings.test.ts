import { printFindings } from '../../../src/cli/printing/print-reading';
import { open } from '../../assessment/support/build-assessment';
import { aReading, anUnreadable } from '../support/build-reading';

test('a complete document gets the verdict and nothing else', () => {
  expect(printFindings(aReading()).split('\n')).toEqual([
    'maple-grove.docx',
    '  Maple Grove Primary School, URN 999999',
    '  Complete: every aspect has a best fit and evidence, and nothing else is',
    '  missing.',
  ]);
});

test('findings stand under what they are in the way of, the gravest first', () => {
  const school = { name: 'Maple Grove Primary School', urn: null };
  const lines = printFindings(aReading({ school, aspects: { '1b': open } })).split('\n');
  expect(lines.slice(2)).toEqual([
    '  Not ready to send: 1 thing to put right first, and 1 other thing still to do.',
    '',
    '  Nothing can be sent until this is put right',
    '  - The school’s URN is missing. Write its six digits on the first page.',
    '',
    '  These ratings would be sent as unanswered',
    '  - 1b has no best fit yet. Highlight the statement that fits your school best.',
  ]);
});

test('says why a document was not read', () => {
  expect(printFindings(anUnreadable())).toBe('letter.docx\n  Not read: This document has no tables.');
});
