import { hertfordshire2019 } from '../../../../src/framework/frameworks';
import type { AspectAnswer } from '../../../../src/assessment/assessment';
import type { LevelKey } from '../../../../src/framework/framework';
import { evidence, open, rated } from '../../support/build-assessment';
import { findingsIn, kindsIn } from '../../support/findings';

const emerging = 'emerging' as LevelKey;
const expected = 'expected' as LevelKey;

test.each(['expected', 'exemplary'])('one statement marked %s is a best fit', (level) => {
  expect(kindsIn({ aspects: { '1b': rated(level) } })).toEqual([]);
});

test('nothing marked: asks for a best fit', () => {
  expect(findingsIn({ aspects: { '1b': open } })).toEqual([
    {
      kind: 'best-fit-missing',
      severity: 'uncounted',
      place: { kind: 'bestFit', aspect: '1b' },
      text: '1b has no best fit yet. Highlight the statement that fits your school best.',
    },
  ]);
});

test('a typed tick only: names the level that seems to be meant', () => {
  const [finding, ...others] = findingsIn({ aspects: { '3a': { ...open, suggestion: expected } } });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ kind: 'best-fit-only-hinted', severity: 'uncounted' });
  expect(finding?.text).toContain('Expected seems to be meant');
});

test('two statements marked: names both', () => {
  const conflict: Partial<AspectAnswer> = { state: 'conflict', rating: null, marked: [emerging, expected] };
  const [finding] = findingsIn({ aspects: { '2b': conflict } });
  expect(finding).toMatchObject({ kind: 'best-fit-conflict', severity: 'uncounted' });
  expect(finding?.text).toContain('2b is marked as Emerging and Expected.');
});

test('mark and line disagree: gives the reader’s reason', () => {
  const reason = 'Expected is highlighted, but the line says Emerging.';
  const conflict: Partial<AspectAnswer> = { state: 'conflict', rating: null, marked: [expected], reason };
  const [finding] = findingsIn({ aspects: { '2b': conflict } });
  expect(finding?.kind).toBe('best-fit-conflict');
  expect(finding?.text).toContain(reason);
});

test('unsure: gives the reader’s reason', () => {
  const reason = 'Two rows look like 2d.';
  const [finding] = findingsIn({ aspects: { '2d': { ...open, state: 'unsure', reason } } });
  expect(finding).toMatchObject({ kind: 'best-fit-unsure', severity: 'uncounted' });
  expect(finding?.text).toContain(reason);
});

test('an aspect that is not there is reported once, not for its evidence too', () => {
  const [finding, ...others] = findingsIn({
    aspects: { '1c': { ...open, state: 'missing', ...evidence('') } },
  });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ kind: 'aspect-missing', place: { kind: 'bestFit', aspect: '1c' } });
});

test('an outcome that is not there is reported once, and beside it an aspect of another', () => {
  const missing = { ...open, state: 'missing' as const, ...evidence('') };
  const third = hertfordshire2019.outcomes.find(({ number }) => number === 3);
  const aspects = Object.fromEntries((third?.aspects ?? []).map(({ id }) => [id, missing]));
  const findings = findingsIn({ aspects: { ...aspects, '1c': missing } });
  expect(findings).toMatchObject([
    { kind: 'aspect-missing', severity: 'uncounted', place: { kind: 'bestFit', aspect: '1c' } },
    { kind: 'outcome-missing', severity: 'uncounted', place: { kind: 'outcome', outcome: 3 } },
  ]);
  expect(findings[1]?.text).toContain('(4 aspects)');
});
