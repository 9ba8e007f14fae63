import fc from 'fast-check';
import { judge } from '../../../src/document/marks/judge';
import type { Judgement } from '../../../src/document/marks/judge';
import type { Sign } from '../../../src/document/marks/sign';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { seed, times } from '../../support/repetition';

const levels = hertfordshire2019.levels.map(({ key }) => key);
const [emerging, expected, exemplary] = levels as [
  (typeof levels)[0],
  (typeof levels)[0],
  (typeof levels)[0],
];

const aSign: fc.Arbitrary<Sign> = fc.record({
  level: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...levels) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  says: fc.constantFrom('for', 'for', 'against'),
  strength: fc.constantFrom('mark', 'named', 'hint', 'aside'),
  words: fc.string({ maxLength: 5 }),
});
const someSigns = fc.array(aSign, { maxLength: 6 });

const certainty: Record<Judgement['verdict'], number> = {
  certain: 2,
  suggested: 1,
  open: 0,
  unsure: 0,
  conflict: 0,
};

/** True for a sign that speaks for another level than an answer's, against it, or nobody knows for which. */
function disagrees({ level, says, strength }: Sign, answer: Judgement): boolean {
  if (strength === 'aside') return false;
  return level === null || (says === 'for') !== (level === answer.level);
}

test('the order of signs does not matter', () => {
  fc.assert(
    fc.property(someSigns, fc.infiniteStream(fc.nat()), (signs, keys) => {
      const shuffled = signs
        .map((sign) => ({ sign, key: Number(keys.next().value) }))
        .sort((a, b) => a.key - b.key)
        .map(({ sign }) => sign);
      expect(judge(levels, shuffled)).toEqual(judge(levels, signs));
    }),
  );
});

test('a sign that disagrees never makes an answer more certain', () => {
  fc.assert(
    fc.property(someSigns, aSign, (signs, another) => {
      const before = judge(levels, signs);
      if (before.level === null || !disagrees(another, before)) return;
      const after = judge(levels, [...signs, another]);
      if (another.says === 'against' && another.level !== before.level) {
        expect(certainty[after.verdict]).toBeLessThanOrEqual(certainty[before.verdict]);
      } else expect(certainty[after.verdict]).toBe(0);
    }),
    { numRuns: times(500, 20_000), seed },
  );
});

test('a conflict and a doubt stay, whatever is added', () => {
  fc.assert(
    fc.property(someSigns, someSigns, (signs, more) => {
      const before = judge(levels, signs);
      const after = judge(levels, [...signs, ...more]);
      if (before.verdict === 'conflict') expect(after.verdict).toBe('conflict');
      if (signs.some(({ level, strength }) => level === null && strength !== 'aside')) {
        expect(certainty[after.verdict]).toBe(0);
      }
    }),
  );
});

test('certain is only what marks of one level alone say', () => {
  fc.assert(
    fc.property(someSigns, (signs) => {
      const { verdict, level } = judge(levels, signs);
      if (verdict !== 'certain') return;
      const speaking = signs.filter(({ strength }) => strength !== 'aside');
      expect(speaking.some((sign) => sign.strength === 'mark' && sign.level === level)).toBe(true);
      for (const sign of speaking) expect((sign.says === 'for') === (sign.level === level)).toBe(true);
    }),
    { numRuns: times(500, 20_000), seed },
  );
});

const mark = (level: Sign['level'], words = 'a mark'): Sign => ({
  level,
  says: 'for',
  strength: 'mark',
  words,
});
const tick = (level: Sign['level']): Sign => ({ ...mark(level, 'a tick'), strength: 'hint' });
const against = (level: Sign['level']): Sign => ({
  ...tick(level),
  says: 'against',
  words: 'struck through',
});

test.each([
  ['nothing', [], 'open', null],
  ['one mark', [mark(expected)], 'certain', expected],
  ['two marks', [mark(expected), mark(emerging)], 'conflict', null],
  ['a mark and a tick beside it', [mark(expected), tick(expected)], 'certain', expected],
  ['a mark and a tick elsewhere', [mark(expected), tick(emerging)], 'unsure', null],
  ['a mark that is struck through', [mark(expected), against(expected)], 'unsure', null],
  ['a mark, another statement struck through', [mark(expected), against(emerging)], 'certain', expected],
  [
    'a mark against a level typed as the judgement',
    [mark(expected), { ...mark(emerging), strength: 'named' }],
    'conflict',
    null,
  ],
  ['a tick', [tick(exemplary)], 'suggested', exemplary],
  ['two ticks', [tick(exemplary), tick(expected)], 'unsure', null],
  ['all but one struck through', [against(emerging), against(exemplary)], 'suggested', expected],
  ['one struck through', [against(emerging)], 'unsure', null],
  ['a colour that stands for a target', [{ ...mark(null), strength: 'aside' }], 'unsure', null],
  ['the same beside a mark', [{ ...mark(null), strength: 'aside' }, mark(emerging)], 'certain', emerging],
] as const satisfies readonly (readonly [string, readonly Sign[], Judgement['verdict'], Sign['level']])[])(
  '%s: %s',
  (_, signs, verdict, level) => {
    expect(judge(levels, signs)).toMatchObject({ verdict, level });
  },
);

test('the sentence names the signs', () => {
  const { reason } = judge(levels, [mark(expected, 'Expected is highlighted'), against(expected)]);
  expect(reason).toBe('The signs disagree: Expected is highlighted; struck through.');
});
