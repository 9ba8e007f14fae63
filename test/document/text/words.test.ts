import { normalise, tidy, wordsOf } from '../../../src/document/text/words';

test('texts read the same whatever quotes, hyphens and invisible characters they are typed with', () => {
  const plain = "The school's four-part cycle";
  for (const other of [
    'The school’s four\u2011part cycle',
    'The  school\u00A0s'.replace('\u00A0s', '\u2019s') + ' four–part cycle',
    'The sch\u00ADool\u2019s four-part\u00A0cycle',
    'The school\u2019s fo\u200Bur-part \uFEFFcycle',
    'THE SCHOOL`S FOUR PART CYCLE',
  ]) {
    expect(normalise(other)).toBe(normalise(plain));
  }
});

test('different words stay different', () => {
  expect(normalise('all teachers')).not.toBe(normalise('all staff'));
  expect(wordsOf('Assess, Plan/Do & Review')).toEqual(['assess', 'plan', 'do', 'review']);
});

test('tidy keeps the words and folds the space between them', () => {
  expect(tidy(' Maple\u00A0 Grove\n\tPrimary\u00AD School ')).toBe('Maple Grove Primary School');
});
