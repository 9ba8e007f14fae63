/** @jest-environment jsdom */
import type { AspectAnswer } from '../../src/assessment/assessment';
import { nextOpen } from '../../src/taskpane/state/answers/aspect-state';
import { browserItems } from '../../src/ui/state/browser-items';
import { isDark } from '../../src/taskpane/frame/pane-theme';
import { schoolKeysIn } from '../../src/taskpane/storage/school-keys';
import { anAssessment, open } from '../assessment/support/build-assessment';

const keysOf = (partition: string) => schoolKeysIn(browserItems(() => localStorage, partition));

it('keeps keys apart by Office’s partition', () => {
  keysOf('one-').keep('first');
  expect(keysOf('two-').read()).toBeNull();
  expect(keysOf('one-').read()).toBe('first');
  keysOf('one-').forget();
  expect(keysOf('one-').read()).toBeNull();
});

it('says that a key was not kept where the browser blocks its storage', () => {
  const storage = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  const blocked = schoolKeysIn(browserItems(storage, undefined));
  expect(blocked.read()).toBeNull();
  expect(blocked.keep('key')).toBe(false);
});

it('tells Office’s dark themes from its light ones', () => {
  expect(['#ffffff', '#E6E6E6', '#262626', '#000000'].map(isDark)).toEqual([false, false, true, true]);
});

it('goes round for the next open aspect, past what is not in the document', () => {
  const { aspects, framework } = anAssessment({
    aspects: { '1b': open, '2a': { ...open, state: 'missing' }, '3a': open },
  });
  const ids = (after: string) => nextOpen(aspects, framework, after as AspectAnswer['id']);
  expect([ids('1a'), ids('1b'), ids('3a')]).toEqual(['1b', '3a', '1b']);
});
