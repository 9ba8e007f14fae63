import { isTokenEvidence } from '../../../src/assessment/check/token-evidence';

test.each([
  ...[
    'n/a',
    'N/A.',
    'n.a.',
    'NA',
    'Not applicable',
    'None',
    'Yes',
    'no.',
    'Yes, in place',
    'yes yes',
    '?',
    '-',
  ],
  ...[
    'see above',
    'As above.',
    '(as before)',
    'same as above',
    'See action plan',
    'ditto',
    'see 1a',
    'As in 2 b',
  ],
  ...['TBC', 'To be confirmed', 'to do', 'Ongoing', 'x', '✓', 'n/a\nn/a', 'See above / TBC', 'don’t know'],
])('“%s” says nothing', (text) => {
  expect(isTokenEvidence(text)).toBe(true);
});

test.each([
  ...['SEND policy', 'See the SEND policy', 'Provision map', 'Audit in progress', 'No exclusions since 2024'],
  ...[
    'Yes: pupil voice survey',
    'None of our staff is untrained',
    'CPD log',
    'Sesiynau hyfforddi',
    '訓練記録',
  ],
])('“%s” says something', (text) => {
  expect(isTokenEvidence(text)).toBe(false);
});

test('the empty text is no evidence rather than token evidence', () => {
  expect(isTokenEvidence('')).toBe(false);
  expect(isTokenEvidence(' \n ')).toBe(false);
});
