import { ProgressLine } from '../../../src/cli/printing/progress';

/** What is told about so many files, each called `a.docx`, on a stream. */
function told(total: number, isTTY: boolean): string {
  let written = '';
  const progress = new ProgressLine(total, { isTTY, write: (text) => (written += text) });
  for (let file = 0; file < total; file += 1) {
    progress.next('a.docx');
    progress.clear();
  }
  return written;
}

test('nothing is told about a few files', () => {
  expect(told(3, true)).toBe('');
  expect(told(3, false)).toBe('');
});

test('in a log, each of many files has a line', () => {
  expect(told(4, false).split('\n').slice(1)).toEqual([
    'Reading 2 of 4: a.docx',
    'Reading 3 of 4: a.docx',
    'Reading 4 of 4: a.docx',
    '',
  ]);
});

test('on a terminal the line is written over and taken away at the end', () => {
  const text = told(4, true);
  expect(text).not.toContain('\n');
  expect(text.endsWith('\r\u001B[K')).toBe(true);
});
