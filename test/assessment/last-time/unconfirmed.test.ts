import { check } from '../../../src/assessment/check/check';
import { progress } from '../../../src/assessment/progress';
import { summarise } from '../../../src/assessment/summary/rating-summary';
import { withUnconfirmed } from '../../../src/assessment/last-time/unconfirmed';
import type { AspectId, LevelKey } from '../../../src/framework/framework';
import { anAssessment, rated } from '../support/build-assessment';
import { aSending } from '../support/build-summary';

const carried = { ['1a' as AspectId]: { level: 'expected' as LevelKey, from: '2026' } };
const assessment = anAssessment({ aspects: { '1a': rated('expected') } });

test('what was brought over is not counted, and is asked about', () => {
  const unconfirmed = withUnconfirmed(assessment, carried);
  expect(unconfirmed.aspects[0]).toMatchObject({ state: 'unconfirmed', rating: null, marked: ['expected'] });
  expect(progress(unconfirmed).answered).toBe(33);
  expect(check(unconfirmed)).toMatchObject([
    {
      kind: 'best-fit-unconfirmed',
      severity: 'uncounted',
      text: '1a is not confirmed yet. It was brought over from 2026. Confirm it if it still fits, or choose another.',
    },
  ]);
});

test('it is sent as unanswered', () => {
  const { ratings } = summarise(withUnconfirmed(assessment, carried), aSending());
  expect(ratings).toMatchObject({ '1a': null, '1b': 'exemplary' });
});

test('where the document says another level by now, that is what counts', () => {
  const changed = anAssessment({ aspects: { '1a': rated('exemplary') } });
  expect(withUnconfirmed(changed, carried)).toBe(changed);
});
