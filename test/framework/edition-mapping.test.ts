import { type EditionMapping, earlierAspects, splitAspects } from '../../src/framework/edition-mapping';
import { hertfordshire2019 } from '../../src/framework/frameworks';

/** 1a has come through whole; 1b and 1c were one aspect before. */
const mapping: EditionMapping = {
  from: 'hertfordshire/2015',
  to: hertfordshire2019.edition,
  aspects: { '1a': '1a', '1b': '1d', '1c': '1d' },
};

test('in the same edition every aspect goes back to itself, whether or not its wording was a draft', () => {
  const same = earlierAspects(`${hertfordshire2019.edition}-draft`, hertfordshire2019);
  expect(same?.size).toBe(34);
  expect([...(same ?? [])].every(([now, then]) => now === then)).toBe(true);
});

test('an aspect that was split goes back to the one it was, and a new one to none', () => {
  const mapped = earlierAspects('hertfordshire/2015', hertfordshire2019, [mapping]);
  expect([...(mapped ?? [])]).toEqual([
    ['1a', '1a'],
    ['1b', '1d'],
    ['1c', '1d'],
  ]);
});

test('of an edition that is not known, nothing is said', () => {
  expect(earlierAspects('elsewhere/2020', hertfordshire2019, [mapping])).toBeNull();
});

test('what was one aspect is to be confirmed, and what came through whole is not', () => {
  const mapped = earlierAspects('hertfordshire/2015', hertfordshire2019, [mapping]);
  expect(splitAspects(mapped ?? new Map())).toEqual(['1b', '1c']);
});
