import { blocksText, paragraphText, visible } from '../../src/ooxml/text';
import { firstParagraph, firstTable, p, r, storyOf } from './support/story-of';

const tracked = (name: string, content: string) => `<${name} w:id="1" w:author="x">${content}</${name}>`;
const deleted = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
const paragraphOf = (content: string) => firstParagraph(storyOf(`<w:p>${content}</w:p>`));
const revisionOf = (content: string) => paragraphOf(content).content[0]?.revision;

test('insertions count and deletions do not', () => {
  const content =
    r('We ') + tracked('w:del', deleted('never ')) + tracked('w:ins', r('always ')) + r('listen');
  expect(paragraphText(paragraphOf(content))).toBe('We always listen');
  expect(paragraphOf(content).content.map(({ revision }) => revision)).toEqual([
    'none',
    'deleted',
    'inserted',
    'none',
  ]);
});

test.each([
  ['moved away', tracked('w:moveFrom', r('x')), 'deleted'],
  ['moved here', tracked('w:moveTo', r('x')), 'inserted'],
  ['inserted, then deleted', tracked('w:ins', tracked('w:del', deleted('x'))), 'deleted'],
  ['deleted without a wrapper', deleted('x'), 'deleted'],
  [
    'in a deleted control',
    tracked('w:del', `<w:sdt><w:sdtContent>${r('x')}</w:sdtContent></w:sdt>`),
    'deleted',
  ],
  ['in an inserted link', tracked('w:ins', `<w:hyperlink>${r('x')}</w:hyperlink>`), 'inserted'],
  ['a clash of changes', `<w14:conflictDel w14:id="1">${r('x')}</w14:conflictDel>`, 'deleted'],
  ['a picture deleted', tracked('w:del', '<w:r><w:drawing/></w:r>'), 'deleted'],
  ['formatted only', r('x', '<w:rPrChange><w:rPr/></w:rPrChange>'), 'none'],
])('what is %s', (_what, content, revision) => {
  expect(revisionOf(content)).toBe(revision);
});

test('the markers of a moved range change nothing', () => {
  expect(revisionOf(`<w:moveFromRangeStart w:id="1"/>${r('x')}<w:moveFromRangeEnd w:id="1"/>`)).toBe('none');
});

test('a deleted picture is not visible', () => {
  const [picture] = paragraphOf(tracked('w:del', '<w:r><w:drawing/></w:r>')).content;
  expect(picture && visible(picture)).toBe(false);
});

test('a paragraph whose mark is deleted runs on into the next', () => {
  const mark = `<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>`;
  const story = storyOf(`<w:p>${mark}${r('one ')}</w:p>${p('line')}${p('another')}`);
  expect(blocksText(story.blocks)).toBe('one line\nanother');
});

test('a paragraph that is deleted whole leaves no line', () => {
  const mark = `<w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr>`;
  const story = storyOf(`${p('a')}<w:p>${mark}${tracked('w:moveFrom', r('gone'))}</w:p>${p('b')}`);
  expect(blocksText(story.blocks)).toBe('a\nb');
});

describe('in tables', () => {
  const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

  test('a deleted row is flagged, and its words do not count', () => {
    const story = storyOf(
      `<w:tbl>${row(cell('old'), '<w:del w:id="1"/>')}${row(cell('new'), '<w:ins w:id="2"/>')}</w:tbl>${p('after')}`,
    );
    const { rows } = firstTable(story);
    expect(rows.map(({ deleted: gone }) => gone)).toEqual([true, false]);
    expect(blocksText(rows[0]?.cells[0]?.blocks ?? [])).toBe('');
    expect(blocksText(story.blocks)).toBe('new\nafter');
  });

  test('a deleted cell keeps its place, and its words do not count', () => {
    const story = storyOf(`<w:tbl>${row(cell('a', '<w:cellDel w:id="1"/>') + cell('b'))}</w:tbl>`);
    expect(firstTable(story).rows[0]?.cells.map(({ blocks }) => blocksText(blocks))).toEqual(['', 'b']);
  });

  test('properties before a tracked change are not those of now', () => {
    const old =
      '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/><w:shd w:fill="FFFF00"/></w:tcPr></w:tcPrChange>';
    const oldRow = '<w:trPrChange><w:trPr><w:tblHeader/></w:trPr></w:trPrChange>';
    const [only] = firstTable(storyOf(`<w:tbl>${row(cell('a', old), oldRow)}</w:tbl>`)).rows;
    expect(only).toMatchObject({ header: false, cells: [{ span: 1, fill: null }] });
  });
});
