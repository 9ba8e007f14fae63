import { findAspect } from '../../../../src/framework/lookup';
import { hertfordshire2019 } from '../../../../src/framework/frameworks';
import type { LevelKey } from '../../../../src/framework/framework';
import { evidence } from '../../support/build-assessment';
import { findingsIn, kindsIn } from '../../support/findings';

const statement = findAspect(hertfordshire2019, '1a')?.statements['expected' as LevelKey]?.text ?? '';

test.each([
  'Learning walks each term; see the SENCO’s file.',
  'None of our pupils needed this last year, because of the new entrance.',
  `${statement} We know from the spring learning walks and from what pupils say.`,
  'What do you have in place? Provision maps. How well does it work? Reading ages rose.',
])('“%s” is evidence', (text) => {
  expect(kindsIn({ aspects: { '1a': evidence(text) } })).toEqual([]);
});

test('a picture alone is evidence', () => {
  expect(kindsIn({ aspects: { '1a': { evidence: { text: '', present: true } } } })).toEqual([]);
  expect(kindsIn({ aspects: { '1a': { evidence: { text: '•\n-', present: true } } } })).toEqual([]);
});

test.each(['', ' ', 'Click or tap here to enter text.', 'What do you have in place?\nNext steps'])(
  '“%s” is no evidence',
  (text) => {
    expect(
      findingsIn({ aspects: { '1a': { evidence: { text, present: text.trim() !== '' } } } }),
    ).toMatchObject([
      { kind: 'evidence-missing', severity: 'incomplete', place: { kind: 'evidence', aspect: '1a' } },
    ]);
  },
);

test.each(['n/a', 'See above', 'Expected', 'What do you have in place? TBC', 'Next steps: see action plan'])(
  '“%s” says nothing',
  (text) => {
    const [finding, ...others] = findingsIn({ aspects: { '1a': evidence(text) } });
    expect(others).toEqual([]);
    expect(finding?.kind).toBe('evidence-token');
    expect(finding?.text).toContain(`only “${text}” as evidence`);
  },
);

test.each([
  ['as it is', statement],
  ['in capitals and without its full stop', statement.toUpperCase().replace('.', '')],
  ['in part', statement.split(' ').slice(0, 6).join(' ')],
  ['with a word before it', `Yes: ${statement}`],
])('the statement pasted %s is no evidence', (_how, text) => {
  expect(kindsIn({ aspects: { '1a': evidence(text) } })).toEqual(['evidence-repeats-statement']);
});

test('the document’s own wording of the statement is known too', () => {
  const own = 'Teachers plan together so that every child can take part in every lesson.';
  const answer = { statements: { ['expected' as LevelKey]: own }, ...evidence(own) };
  expect(kindsIn({ aspects: { '1a': answer } })).toEqual(['evidence-repeats-statement']);
});
