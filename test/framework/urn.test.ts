import { urnOf } from '../../src/framework/urn';

test('six digits are a URN', () => {
  expect(urnOf('117123')).toBe('117123');
});

test.each(['', '11712', '1171234', ' 117123', '117123\n', '11712a', '１１７１２３'])('%j is none', (text) => {
  expect(urnOf(text)).toBeNull();
});
