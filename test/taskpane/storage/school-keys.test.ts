/** @jest-environment jsdom */
import { schoolKeysIn } from '../../../src/taskpane/storage/school-keys';
import { browserItems } from '../../../src/ui/state/browser-items';

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
