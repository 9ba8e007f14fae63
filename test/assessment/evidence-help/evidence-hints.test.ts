import { evidenceHints } from '../../../src/assessment/evidence-help/evidence-hints';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { findAspect } from '../../../src/framework/lookup';
import { anAssessment, evidence, rated } from '../support/build-assessment';

/** What is said of 1a's evidence, where nothing else is like it. */
function hints(text: string, other = 'Two members of staff are trained each year.') {
  const aspects = { '1a': { ...rated('expected'), ...evidence(text) }, '1b': evidence(other) };
  const assessment = anAssessment({ aspects });
  return evidenceHints(assessment.aspects[0] as never, assessment);
}
const kinds = (...texts: Parameters<typeof hints>) => hints(...texts).map(({ kind }) => kind);

test.each([
  ['no difference and no source', 'Teachers adapt tasks.', ['noImpact', 'noSource']],
  ['no source', 'Tasks are adapted and children are more confident.', ['noSource']],
  ['no difference', 'Tasks are adapted, as learning walks show.', ['noImpact']],
  ['nothing missing', 'Survey in May: 24 of 26 families felt heard.', []],
  ['next to nothing', 'See above', ['token']],
  ['nothing at all', '', []],
  ['a key question alone', 'What do you have in place?', []],
])('says so where there is %s', (_name, text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test('names the statement that is repeated', () => {
  const statement = findAspect(hertfordshire2019, '1a')?.statements['expected' as never]?.text ?? '';
  expect(hints(statement).map(({ text }) => text)).toEqual([
    'This repeats the Expected statement. Add what shows that it is so in your school.',
  ]);
});

test('names the aspects that have the same text', () => {
  const line = 'Records of the survey in May show that most children feel confident.';
  expect(hints(`Something else first.\n${line}`, line).map(({ text }) => text)).toEqual([
    'The same text stands under 1b. Say here what it means for 1a.',
  ]);
});

test.each([
  ['a short line', 'Survey in May shows progress'],
  [
    'a key question',
    'How do you know? What evidence do you have to support this view?\nRecords show progress.',
  ],
])('does not mind %s in several aspects', (_name, text) => {
  expect(kinds(text, `${text}\nAnd more besides.`)).toEqual([]);
});
