import fc from 'fast-check';
import { findPersonalData, isPupilNumber } from '../../../src/assessment/evidence-help/personal-data';
import { ordinaryEvidence } from '../support/ordinary-evidence';
import { seed } from '../../support/repetition';

const found = (text: string) => findPersonalData(text).map(({ kind, words }) => `${kind}: ${words}`);

describe('a pupil number', () => {
  it.each(['A123456789012', 'a123456789012'])('%s is found by its check letter', (number) => {
    expect(found(`Support for ${number}, since May`)).toEqual([`pupilNumber: ${number}`]);
  });

  it('with a letter at its end is a temporary one', () => {
    // A to H come to 0 to 7 and J to 8, so that this one is checked by hand: 8 x 13 = 104, and 104 - 4 x 23 = 12.
    expect(isPupilNumber('N00000000000J')).toBe(true);
  });

  it.each([
    ['another check letter', 'B123456789012'],
    ['a letter that numbers have none of', 'A00000000000O'],
    ['more letters round it', 'XA123456789012'],
    ['a digit less', 'A12345678901'],
  ])('is not seen in %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

it.each([
  ['a date of birth', 'born on 3 May 2016', 'dateOfBirth: 3 May 2016'],
  ['one in figures', 'DOB: 03/05/16', 'dateOfBirth: 03/05/16'],
  ['one spelt out', 'Date of birth May 3rd, 2016', 'dateOfBirth: May 3rd, 2016'],
  ['an e-mail address', 'ask j.smith@example.org about it', 'email: j.smith@example.org'],
  ['a telephone number', 'ring (01992) 555 555', 'telephone: (01992) 555 555'],
  ['a mobile number', 'ring 07700 900123', 'telephone: 07700 900123'],
  ['a number with a country', 'ring +44 (0)20 7946 0958', 'telephone: +44 (0)20 7946 0958'],
  ['a name', 'One child, Maisie, now joins in.', 'name: Maisie'],
  ['a name of two words', 'The pupil Amara Okafor reads more.', 'name: Amara Okafor'],
  ['a name that is said to be one', 'a student called Tom', 'name: Tom'],
  ['a name with an accent', 'pupil Zoë’s progress', 'name: Zoë'],
])('%s is found', (_name, text, what) => {
  expect(found(text)).toEqual([what]);
});

it.each([
  ['the date of a meeting', 'Meeting on 3 May 2016, review on 14/09/2026'],
  ['the address of an office', 'senco@maplegrove.herts.sch.uk'],
  ['a term', 'Pupil Premium, Child Protection, Pupil Voice, Children Looked After and Student Council'],
  ['a heading', 'Pupil Mobility Figures'],
  ['a pupil without a name', 'Pupil A and child B made progress'],
  ['the next sentence', 'Plans for each child. Maisie Fund is spent.'],
  ['figures', '10 of 12; 97%; 1,250 hours; URN 117123; 0.25 of a post; 2019-2020'],
  ['an account of money', '£07700 900123'],
])('%s is no alarm', (_name, text) => {
  expect(found(text)).toEqual([]);
});

it('says where the words stand', () => {
  const text = 'Ask about pupil Tom: ring 07700 900123.';
  for (const { at, words } of findPersonalData(text)) expect(text.slice(at, at + words.length)).toBe(words);
  expect(findPersonalData(text)).toHaveLength(2);
});

it('has no false alarm on ordinary evidence and published wording, in any order and put together in any way', () => {
  const texts = fc.shuffledSubarray([...ordinaryEvidence], { minLength: 1 });
  fc.assert(
    fc.property(texts, fc.constantFrom('\n', '; ', ' / ', ' – ', '. '), (chosen, between) => {
      expect(found(chosen.join(between))).toEqual([]);
    }),
    { seed },
  );
});

it('finds a pupil number in any ordinary evidence', () => {
  const digits = fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(digits, fc.constantFrom(...ordinaryEvidence), fc.nat(), (number, text, where) => {
      const upn = [...'ABCDEFGHJKLMNPQRTUVWXYZ'].map((letter) => letter + number).filter(isPupilNumber);
      expect(upn).toHaveLength(1);
      const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
      const at = spaces[where % spaces.length] ?? text.length;
      expect(found(`${text.slice(0, at)} ${upn.join()}${text.slice(at)}`)).toEqual([
        `pupilNumber: ${upn.join()}`,
      ]);
    }),
    { seed },
  );
});
