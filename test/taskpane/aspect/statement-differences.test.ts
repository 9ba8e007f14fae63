import fc from 'fast-check';
import type { LevelKey } from '../../../src/framework/framework';
import { hertfordshire2019 as framework } from '../../../src/framework/frameworks';
import { aspectsOf, statementAt } from '../../../src/framework/lookup';
import { differences, newSentences } from '../../../src/taskpane/views/aspect/statement-differences';
import { seed } from '../../support/repetition';

/** A statement with its new words in brackets. */
const bracketed = (statement: string, below: string) =>
  differences(statement, below)
    .map(({ text, isNew }) => (isNew ? `[${text}]` : text))
    .join('');

const text = (aspect: string, level: string): string => {
  const found = aspectsOf(framework).find(({ id }) => id === aspect);
  if (found === undefined) throw new Error(`There is no ${aspect}.`);
  return statementAt(found, level as LevelKey).text;
};

test('the words that a statement adds to the one below it are new, without the space behind them', () => {
  expect(bracketed(text('5a', 'exemplary'), text('5a', 'expected'))).toBe(
    'There is evidence of [strong] working [relationships] with professionals from education, health, social care and voluntary services for children and young people with SEND [leading to a joint understanding of expected outcomes and analysis of impact and next steps]',
  );
});

test.each([
  ['capitals and punctuation', 'Teachers plan, and review.', 'teachers plan and review'],
  ['a small word', 'Staff review the plans.', 'Staff review plans.'],
  ['a statement with nothing in common', 'Families lead.', 'Little is known.'],
  ['a statement with none below it', 'Families lead.', ''],
])('%s is no difference', (_name, statement, below) => {
  expect(differences(statement, below)).toEqual([{ text: statement, isNew: false }]);
});

test('a small word between two that are new is new with them', () => {
  expect(bracketed('Staff plan early and well for pupils.', 'Staff plan and pupils.')).toBe(
    'Staff plan [early and well for] pupils.',
  );
});

test('the pieces together are the statement, letter for letter', () => {
  const wording = fc.constantFrom(
    ...aspectsOf(framework).flatMap(({ statements }) => Object.values(statements).map((each) => each.text)),
  );
  fc.assert(
    fc.property(fc.oneof(wording, fc.string()), fc.oneof(wording, fc.string()), (statement, below) => {
      const pieces = (parts: readonly { readonly text: string }[]) => parts.map((part) => part.text).join('');
      expect(pieces(differences(statement, below))).toBe(statement);
      for (const sentence of newSentences(statement, below)) expect(statement).toContain(pieces(sentence));
    }),
    { seed },
  );
});

test('of a next step, the sentences that ask for nothing new are left out', () => {
  const [only, ...others] = newSentences(
    'Teachers know the plans. Families write them.',
    'Teachers know the plans.',
  );
  expect(only?.map((part) => part.text)).toEqual(['Families write them.']);
  expect(others).toEqual([]);
});
