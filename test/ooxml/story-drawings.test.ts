import { blocksText } from '../../src/ooxml/text';
import { firstParagraph, p, r, storyOf, table } from './support/story-of';

const run = (content: string) => `<w:r>${content}</w:r>`;
const shape = (content: string) =>
  `<w:drawing><a:graphic><wps:wsp>${content}</wps:wsp></a:graphic></w:drawing>`;
const boxed = (content: string) => shape(`<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx>`);
const legacyBox = (content: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const contentOf = (body: string) => firstParagraph(storyOf(body)).content;

test.each([
  ['a drawing', '<w:drawing><a:graphic><a:blip/></a:graphic></w:drawing>'],
  ['a VML picture', '<w:pict><v:shape><v:imagedata/></v:shape></w:pict>'],
  ['an embedded object', '<w:object/>'],
  ['a shape without text', shape('')],
  ['a picture beside a text box', `<w:drawing><a:blip/>${boxed(p('x'))}</w:drawing>`],
  ['a VML picture beside a text box', `<w:pict><v:imagedata/>${legacyBox(p('x'))}</w:pict>`],
])('%s is a picture in the text', (_what, content) => {
  const inlines = contentOf(`<w:p>${r('see ')}${run(content)}${r(' above')}</w:p>`);
  expect(inlines.map(({ kind }) => kind)).toEqual(['text', 'picture', 'text']);
});

describe('a text box', () => {
  test.each([
    ['of today', boxed],
    ['of old', legacyBox],
  ])('%s stands apart from the text round it', (_what, box) => {
    const story = storyOf(`<w:p>${r('before ')}${run(box(p('inside')))}${r('after')}</w:p>${p('next')}`);
    expect(blocksText(story.blocks)).toBe('before after\nnext');
    expect(story.textBoxes.map(blocksText)).toEqual(['inside']);
  });

  test.each([
    ['of today', boxed],
    ['of old', legacyBox],
  ])('%s shows something where it is anchored, unless it is empty', (_what, box) => {
    expect(contentOf(`<w:p>${run(box(p('inside')))}</w:p>`)).toMatchObject([{ kind: 'picture' }]);
    expect(contentOf(`<w:p>${run(box('<w:p/>'))}</w:p>`)).toEqual([]);
  });

  test('that is written in both ways is read once', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${boxed(p('new'))}</mc:Choice><mc:Fallback>${legacyBox(p('old'))}</mc:Fallback></mc:AlternateContent>`;
    expect(storyOf(`<w:p>${run(both)}</w:p>`).textBoxes.map(blocksText)).toEqual(['new']);
  });

  test('leaves the numbering of paragraphs and the look of its run as they were', () => {
    const box = boxed(p('inside', '<w:i/>') + p('again'));
    const body = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t>${box}<w:t>b</w:t></w:r></w:p>${p('c')}`;
    const story = storyOf(body);
    expect(story.blocks).toMatchObject([
      {
        index: 0,
        content: [{ text: 'a', format: { bold: true } }, {}, { text: 'b', format: { bold: true } }],
      },
      { index: 1 },
    ]);
  });

  test('may hold a table, and stand in one', () => {
    const story = storyOf(table([`<w:p>${run(boxed(table([p('in the box')])))}</w:p>${p('in the cell')}`]));
    expect(blocksText(story.blocks)).toBe('\nin the cell');
    expect(story.textBoxes.map(blocksText)).toEqual(['in the box']);
  });

  test('in a text box is another one', () => {
    const nested = boxed(p('outer') + `<w:p>${run(legacyBox(p('inner')))}</w:p>`);
    expect(storyOf(`<w:p>${run(nested)}</w:p>`).textBoxes.map((box) => blocksText(box).trim())).toEqual([
      'inner',
      'outer',
    ]);
  });
});
