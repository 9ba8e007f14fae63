import type { AspectAnswer } from '../../../src/assessment/assessment';
import { nextOpen } from '../../../src/taskpane/state/answers/aspect-state';
import { anAssessment, open } from '../../assessment/support/build-assessment';

it('goes round for the next open aspect, past what is not in the document', () => {
  const { aspects, framework } = anAssessment({
    aspects: { '1b': open, '2a': { ...open, state: 'missing' }, '3a': open },
  });
  const ids = (after: string) => nextOpen(aspects, framework, after as AspectAnswer['id']);
  expect([ids('1a'), ids('1b'), ids('3a')]).toEqual(['1b', '3a', '1b']);
});
