import { printReading } from '../../../src/cli/printing/print-reading';
import type { GroupKey, LevelKey } from '../../../src/framework/framework';
import { aPerson, evidence, open, rated } from '../../assessment/support/build-assessment';
import { aReading, anUnreadable } from '../support/build-reading';

test('says whose document it is and how far it has come', () => {
  const involved = [{ group: 'governor' as GroupKey, ticked: null, people: [aPerson('A'), aPerson('B')] }];
  const text = printReading(aReading({ involved, statutory: { 3: 'no', 5: null }, aspects: { '1a': open } }));
  expect(text).toContain('Maple Grove Primary School, URN 999999');
  expect(text).toContain('33 of 34 aspects have a best fit, 34 have evidence');
  expect(text).toContain('YES to 1, 2, 4, 6, 7, 8 and 9; NO to 3; no answer to 5.');
  expect(text).toContain('Involved: Governor 2.');
});

test('gives each aspect a line with its best fit and the beginning of its evidence', () => {
  const text = printReading(
    aReading({
      aspects: {
        '1a': rated('emerging'),
        '1b': { ...open, ...evidence('') },
        '1c': { ...open, state: 'missing', ...evidence('') },
        '1d': { evidence: { text: '', present: true } },
        '1e': evidence('First words\nof a text that goes on. '.repeat(9)),
      },
    }),
  );
  expect(text).toMatch(/^ {4}1a +Emerging +“Staff and families meet/m);
  expect(text).toMatch(/^ {4}1b +not chosen +no evidence$/m);
  expect(text).toMatch(/^ {4}1c +not found$/m);
  expect(text).toMatch(/^ {4}1d +Exemplary +a picture as evidence$/m);
  expect(text).toMatch(/^ {4}1e +Exemplary +“First words of a text.*…”$/m);
});

test('says in sentences what was read but wants a look, and what was noticed', () => {
  const text = printReading(
    aReading({
      aspects: {
        '2b': { ...open, state: 'conflict', marked: ['emerging', 'expected'] as LevelKey[] },
        '2d': { ...open, state: 'unsure', reason: 'Two rows look like 2d.' },
        '3a': { ...open, suggestion: 'expected' as LevelKey },
      },
      notes: ['2d: Two rows look like 2d.', 'A copy of outcome 1 follows the first.'],
    }),
  );
  const sentences = text.replace(/\s+/g, ' ');
  expect(sentences).toContain('- 2b is marked as Emerging and Expected.');
  expect(sentences).toContain('Two rows look like 2d.');
  expect(sentences).toContain('3a is not highlighted, though Expected seems to be meant.');
  expect(sentences).toContain('Notes - A copy of outcome 1 follows the first.');
});

test('fits into 80 columns', () => {
  const school = { name: 'The Very Long Named Church of England Voluntary Aided '.repeat(3), urn: null };
  const lines = printReading(aReading({ school, aspects: { '1a': open } })).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('a document cannot act on the terminal', () => {
  const school = { name: 'Maple\u001B]0;owned\u0007 Grove', urn: null };
  expect(printReading(aReading({ school }, 'a\u001Bc.docx'))).not.toMatch(/[^\P{Cc}\n]/u);
});

test('says why a document was not read', () => {
  expect(printReading(anUnreadable())).toBe('letter.docx\n  Not read: This document has no tables.');
});
