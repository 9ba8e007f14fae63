import { hertfordshire2019 as framework } from '../../../src/framework/frameworks';
import { relatedExpectations } from '../../../src/taskpane/views/aspect/related-expectations';

const expectations = (statement: string, number = 1) => {
  const outcome = framework.outcomes.find((each) => each.number === number);
  if (outcome === undefined) throw new Error(`There is no outcome ${number}.`);
  return { outcome, ...relatedExpectations(outcome, statement) };
};

test('an expectation that says what the aspect says is related, with its reference', () => {
  const { related } = expectations('Parents meet staff at least three times each year.', 3);
  expect(related.map(({ ref }) => ref)).toEqual(['6.69']);
});

test('words that stand in every statement relate nothing', () => {
  expect(expectations('Children and young people with SEND in school.').related).toEqual([]);
});

test('every expectation of the outcome is shown, once', () => {
  const { outcome, related, others } = expectations('Teaching is differentiated and personalised.');
  expect(related).not.toEqual([]);
  expect(new Set([...related, ...others])).toEqual(new Set(outcome.qualityOffer));
  expect(related.length + others.length).toBe(outcome.qualityOffer.length);
});
