import {
  answerOf,
  answerOfColumns,
  answerTokens,
  withCrosses,
} from '../../../src/document/text/answer-tokens';
import type { Line } from '../../../src/document/lines';
import { aCheckBox, aLine, aRun } from '../support/build-lines';

function said(...lines: Line[]) {
  return answerOf(withCrosses(lines.flatMap(answerTokens), false));
}

test.each([
  ['☐ YES ☒ NO', 'no'],
  ['☒ YES ☐ NO', 'yes'],
  ['YES ☒ NO ☐', 'yes'],
  ['YES ☐ NO ☑', 'no'],
  ['☒ YES ☒ NO', 'both'],
  ['☐ YES ☐ NO', null],
  ['YES ✓ NO', 'yes'],
  ['x Yes   No', 'yes'],
  ['Yes   No x', 'no'],
  ['YES / NO', null],
  ['Yes', 'yes'],
  ['No', 'no'],
  ['n', 'no'],
  ['n/a', null],
  ['none noted', null],
  ['', null],
])('"%s" says %s', (text, answer) => {
  expect(said(aLine(text))).toBe(answer);
});

test('real boxes are read by their state', () => {
  expect(said(aLine(aCheckBox(true), ' YES ', aCheckBox(false), ' NO'))).toBe('yes');
  expect(said(aLine('YES ', aCheckBox(false), ' NO ', aCheckBox(true)))).toBe('no');
});

test('a highlighted word is the answer, and so is the word that is left when the other is struck out', () => {
  expect(said(aLine(aRun('YES', { highlight: 'yellow' }), ' / NO'))).toBe('yes');
  expect(said(aLine(aRun('YES', { strike: true }), ' / NO'))).toBe('no');
});

test('words split over runs are words still', () => {
  expect(said(aLine('☐ Y', 'ES ', '☒ N', 'O'))).toBe('no');
});

test('under the headings YES and NO a tick, a cross, an x or the word itself chooses', () => {
  const tokens = (text: string) => withCrosses(answerTokens(aLine(text)), false);
  expect(answerOfColumns(tokens('✓'), tokens(''))).toBe('yes');
  expect(answerOfColumns(tokens(''), tokens('X'))).toBe('no');
  expect(answerOfColumns(tokens('Yes'), tokens(''))).toBe('yes');
  expect(answerOfColumns(tokens('☐'), tokens('☒'))).toBe('no');
  expect(answerOfColumns(tokens('✓'), tokens('✓'))).toBe('both');
  expect(answerOfColumns(tokens('YES'), tokens('NO'))).toBeNull();
  expect(answerOfColumns(tokens('No'), tokens(''))).toBe('unclear');
});
