import { alignParagraphs } from '../../../src/document/preparation/align';
import type { WordParagraph } from '../../../src/document/preparation/align';
import { storyParagraphs } from '../../../src/document/story-paragraphs';
import { storyOf } from '../../ooxml/support/story-of';
import { deletedRun, paragraph, plain, plainCell, row, run, table } from '../../corpus/build/wordprocessing';

function align(body: string, word: readonly WordParagraph[]): (number | null)[] {
  return alignParagraphs(storyParagraphs(storyOf(body)), word);
}

/** Paragraphs as Word gives them, in the body. */
const inBody = (...texts: string[]): WordParagraph[] =>
  texts.map((text) => ({ text, nesting: 0, row: -1, column: -1 }));

test('where everything fits, repeated and empty paragraphs are aligned too', () => {
  expect(align(plain('Yes') + plain('') + plain('Yes'), inBody('Yes', '', 'Yes'))).toEqual([0, 1, 2]);
});

test('the row and the cell tell two empty cells apart', () => {
  const body = table([row([plainCell(''), plainCell('')])], [1, 1]);
  const cell = (column: number): WordParagraph => ({ text: '', nesting: 1, row: 0, column });
  expect(align(body, [cell(0), cell(1)])).toEqual([0, 1]);
  expect(align(body, [cell(1), cell(0)])).toEqual([null, null]);
});

test('Word may tell tabs, breaks, special hyphens and deletions otherwise', () => {
  const body = paragraph(run('a\tb\nc')) + paragraph(run('kept ') + deletedRun('gone'));
  expect(align(body, inBody('a\tb\vc', 'kept '))).toEqual([0, 1]);
  expect(align(body, inBody('a\tb\vc', 'kept gone'))).toEqual([0, 1]);
});

test('a paragraph that only one side has leaves out no more than its neighbours between two anchors', () => {
  const body = ['One', '', 'Two', '', '', 'Three', ''].map(plain).join('');
  expect(align(body, inBody('One', '', 'Two', '', 'Three', ''))).toEqual([0, 1, 2, null, null, 4, 5]);
});

test('what stands twice is no anchor, and what changed its order is not aligned', () => {
  expect(align(plain('A') + plain('A') + plain('B'), inBody('A', 'B'))).toEqual([null, null, 1]);
  const turned = align(['One', 'Two', 'Three'].map(plain).join(''), inBody('Two', 'One', 'Three'));
  expect(turned.filter((at) => at !== null)).toHaveLength(2);
});
