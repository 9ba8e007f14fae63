import { baseEdition, draftEdition, isDraftEdition } from '../../src/framework/edition';
import type { EditionId } from '../../src/framework/framework';
import { frameworkByEdition, frameworks, hertfordshire2019 } from '../../src/framework/frameworks';

test('Hertfordshire 2019 is known by its edition, draft wording or not', () => {
  expect(frameworkByEdition('hertfordshire/2019')).toBe(hertfordshire2019);
  expect(frameworkByEdition('hertfordshire/2019-draft')).toBe(hertfordshire2019);
});

test('an edition that is not known is not found', () => {
  expect(frameworkByEdition('hertfordshire/1999')).toBeUndefined();
});

test('no two known frameworks share an edition', () => {
  expect(new Set(frameworks.map((framework) => framework.edition)).size).toBe(frameworks.length);
});

test('the edition of draft wording ends in -draft, once', () => {
  const draft = draftEdition('hertfordshire/2019' as EditionId);
  expect(draft).toBe('hertfordshire/2019-draft');
  expect(draftEdition(draft)).toBe(draft);
});

test('the base of an edition is the edition without -draft', () => {
  expect(baseEdition('hertfordshire/2019-draft')).toBe('hertfordshire/2019');
  expect(baseEdition('hertfordshire/2019')).toBe('hertfordshire/2019');
  expect([isDraftEdition('hertfordshire/2019-draft'), isDraftEdition('hertfordshire/2019')]).toEqual([
    true,
    false,
  ]);
});
