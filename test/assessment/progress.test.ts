import { progress } from '../../src/assessment/progress';
import { anAssessment, evidence, open } from './support/build-assessment';

test('a complete assessment is answered and evidenced throughout', () => {
  expect(progress(anAssessment())).toMatchObject({ answered: 34, evidenced: 34, of: 34 });
});

test('counts what is answered and what has evidence that says something, by outcome too', () => {
  const { outcomes, ...whole } = progress(
    anAssessment({
      aspects: {
        '1a': open,
        '1b': { ...open, state: 'conflict' },
        '2a': evidence('n/a'),
        '2b': { ...open, state: 'missing', ...evidence('') },
      },
    }),
  );
  expect(whole).toEqual({ answered: 31, evidenced: 32, of: 34 });
  expect(outcomes.slice(0, 3)).toEqual([
    { number: 1, answered: 13, evidenced: 15, of: 15 },
    { number: 2, answered: 8, evidenced: 7, of: 9 },
    { number: 3, answered: 4, evidenced: 4, of: 4 },
  ]);
});
