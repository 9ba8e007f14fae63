import {
  lastAnswers,
  lastTimeOfDocument,
  lastTimeOfSummary,
} from '../../../src/assessment/last-time/last-time';
import type { AspectId } from '../../../src/framework/framework';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { anAssessment, evidence, open, rated } from '../support/build-assessment';
import { aSummary } from '../support/build-summary';

const id = (text: string) => text as AspectId;

test('an earlier document gives ratings and evidence, and the year that its file is named by', () => {
  const assessment = anAssessment({
    aspects: { '1a': { ...rated('expected'), ...evidence('Learning walks.') }, '1b': { ...open } },
  });
  const lastTime = lastTimeOfDocument(assessment, 'SEND benchmark June 2026 final.docx');
  expect(lastTime.from).toBe('2026');
  const answers = lastAnswers(lastTime, hertfordshire2019);
  expect(answers?.get(id('1a'))).toEqual({ id: '1a', rating: 'expected', evidence: 'Learning walks.' });
  expect(answers?.get(id('1b'))?.rating).toBeNull();
});

test.each([
  ['Benchmark 2025-26.docx', [], '2025'],
  ['Benchmark 2025 2026.docx', [], '2026'],
  ['Benchmark.docx', [{ label: 'Completed', text: '18 June 2024' }], '2024'],
  ['Benchmark 120201.docx', [], 'last time'],
])('%s is from %s', (fileName, keyDates, from) => {
  expect(lastTimeOfDocument(anAssessment({ keyDates }), fileName).from).toBe(from);
});

test('an earlier summary gives ratings alone', () => {
  const lastTime = lastTimeOfSummary(aSummary({ completedOn: '2026-06-18' }));
  expect(lastTime).toMatchObject({ from: '2026', evidence: null });
  expect(lastAnswers(lastTime, hertfordshire2019)?.get(id('1a'))?.evidence).toBe('');
});

test('another edition is mapped, aspect by aspect, and a level that is gone is no rating', () => {
  const lastTime = {
    ...lastTimeOfSummary(aSummary({ framework: 'hertfordshire/2015' })),
    ratings: { '1d': 'expected', '1a': 'outstanding' },
  };
  const mapped = () =>
    new Map([
      [id('1b'), id('1d')],
      [id('1a'), id('1a')],
    ]);
  const answers = lastAnswers(lastTime, hertfordshire2019, mapped);
  expect(answers?.get(id('1b'))).toMatchObject({ id: '1d', rating: 'expected' });
  expect(answers?.get(id('1a'))?.rating).toBeNull();
  expect(answers?.has(id('1c'))).toBe(false);
  expect(lastAnswers(lastTime, hertfordshire2019)).toBeNull();
});
