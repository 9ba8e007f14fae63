import { writePlainText } from '../../src/newsletter/plain-text/write-plain-text';
import { aNewsletter, framework } from './support/a-newsletter';

const said = writePlainText(aNewsletter()).replace(/\s+/g, ' ');

/** What the two published reports of 2017 and 2019 hold, and where a newsletter says it. */
test.each([
  ['what the tool is', 'a framework for discussion about their policy and provision for SEND'],
  ['who has attended a briefing', 'Attended a briefing: 93%, 38 of 41 schools'],
  ['who is carrying it out', 'Have begun: 85%, 35 of 41 schools'],
  [
    'the thanks to those who sent',
    'Many thanks to the 71% of DSPL3’s 41 schools that have sent their ratings.',
  ],
  ['the overview as at a date', 'Overview as at 18 June 2027'],
  ...['1g', '2e', '3d', '4b', '5c'].map((id) => [
    `the priority ${id} with its Exemplary statement`,
    framework.outcomes.flatMap(({ aspects }) => aspects).find((aspect) => aspect.id === id)?.statements[
      'exemplary' as keyof object
    ]?.['text'] ?? '',
  ]),
  ['the schools that sent', '- Ash Hill (invented) - Maple Grove (invented) - Willow Bank (invented)'],
  ['title, edition and date', 'Benchmarking Data Edition DSPL3 Figures as at 18 June 2027'],
  ['how to read it', 'already Exemplary are marked Strength.'],
  ...framework.outcomes.map(({ number, title }) => [`outcome ${number}`, `Outcome ${number}: ${title}`]),
  ['a key strength', '1a - Strength High quality teaching is regularly differentiated'],
  ['an emerging area', '1g - Need All school staff understand and use the graduated approach'],
  ['how the area supports schools', 'How DSPL3 supports schools'],
  ['a link to materials', 'materials for staff meetings (https://example.org/apdr)'],
  ['the offer to be put in touch', 'If you would like to be put in touch with their SENCO, ask'],
  ['dates by term', 'Autumn term 2027'],
  ['recent changes and additions', '9 November 2027 - Changed Autism training'],
  ['whom to ask', 'Whom to ask'],
])('%s', (_, words) => {
  expect(words).not.toBe('');
  expect(said).toContain(words);
});

test('every aspect’s Expected statement', () => {
  for (const { aspects } of framework.outcomes) {
    for (const { statements } of aspects) {
      expect(said).toContain(Object.values(statements)[1]?.text.replace(/\s+/g, ' '));
    }
  }
});
