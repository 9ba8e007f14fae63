import { reasonOf } from '../../../src/cli/printing/reason';
import { UnreadableDocument } from '../../../src/ooxml/unreadable-document';

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test.each([
  ['ENOENT', 'no-such-file', 'There is no file of this name.'],
  ['EACCES', 'no-permission', 'You are not allowed to read this file.'],
  ['EPERM', 'no-permission', 'You are not allowed to read this file.'],
  ['EBUSY', 'in-use', 'Another program is using this file.'],
  ['EIO', 'cannot-open', 'This file cannot be opened (EIO).'],
])('%s is %s', (systemCode, code, beginning) => {
  const reason = reasonOf(systemError(systemCode));
  expect(reason.code).toBe(code);
  expect(reason.text.startsWith(beginning)).toBe(true);
});

test('a document that cannot be read keeps its kind and its sentence', () => {
  const error = new UnreadableDocument('encrypted', 'This document has a password.');
  expect(reasonOf(error)).toEqual({ code: 'encrypted', text: 'This document has a password.' });
});

test('anything else is a fault of the program and says so', () => {
  const { code, text } = reasonOf(new TypeError('x is undefined'));
  expect(code).toBe('program-fault');
  expect(text).toContain('TypeError: x is undefined');
});
