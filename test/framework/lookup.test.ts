import type { AspectId, LevelKey } from '../../src/framework/framework';
import {
  aspectsOf,
  findAspect,
  findLevel,
  hasDraft,
  outcomeOf,
  statementAt,
} from '../../src/framework/lookup';
import { madeUpFramework } from './support/made-up-pack';

const framework = madeUpFramework();
const [first] = aspectsOf(framework);

test('aspects are listed in the order of their outcomes', () => {
  expect(aspectsOf(framework).map((aspect) => aspect.id)).toEqual(['1a', '1b', '2a']);
});

test('an aspect is found by its id, and nothing by any other', () => {
  expect(findAspect(framework, '1b')?.letter).toBe('b');
  expect(findAspect(framework, '3a')).toBeUndefined();
});

test('an aspect’s outcome is the one that holds it', () => {
  expect(outcomeOf(framework, '2a' as AspectId)?.number).toBe(2);
  expect(outcomeOf(framework, '9z' as AspectId)).toBeUndefined();
});

test('a level is found by its key, and nothing by any other', () => {
  expect(findLevel(framework, 'secure')?.order).toBe(3);
  expect(findLevel(framework, 'Secure')).toBeUndefined();
});

test('a statement is what the aspect says at the level; another framework’s level is a mistake', () => {
  expect(first && statementAt(first, 'leading' as LevelKey).text).toBe('1a is leading.');
  expect(() => first && statementAt(first, 'expected' as LevelKey)).toThrow(
    'Aspect 1a has no level expected.',
  );
});

test('one draft statement makes an aspect a draft', () => {
  expect(first && hasDraft(first)).toBe(false);
  const draft = { text: 'Our words.', draft: true, source: null };
  expect(
    first && hasDraft({ ...first, statements: { ...first.statements, ['secure' as LevelKey]: draft } }),
  ).toBe(true);
});
