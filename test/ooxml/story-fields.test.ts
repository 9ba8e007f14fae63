import type { Inline } from '../../src/ooxml/model';
import { blocksText, paragraphText } from '../../src/ooxml/text';
import { firstParagraph, p, r, storyOf } from './support/story-of';

const mark = (type: string, data = '') => `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText> ${text} </w:instrText></w:r>`;
const field = (code: string, result: string, data = '') =>
  mark('begin', data && `<w:ffData>${data}</w:ffData>`) +
  instruction(code) +
  mark('separate') +
  result +
  mark('end');
const textOf = (content: string) => paragraphText(firstParagraph(storyOf(`<w:p>${content}</w:p>`)));

function boxOrList(content: string): Inline {
  const inline = firstParagraph(storyOf(`<w:p>${content}</w:p>`)).content.find(({ kind }) => kind !== 'text');
  if (inline === undefined) throw new Error('There is neither a box nor a list.');
  return inline;
}

test("a field's result is text and its instruction is not", () => {
  expect(textOf(r('page ') + field('PAGE', r('7')) + r(' of 9'))).toBe('page 7 of 9');
});

test('a field within an instruction is not on the page', () => {
  const nested = mark('begin') + r('IF ') + field('MERGEFIELD x', r('inner')) + mark('separate');
  expect(textOf(`${nested}${r('shown')}${mark('end')}`)).toBe('shown');
});

test('a field within a result is', () => {
  expect(textOf(field('HYPERLINK', r('see ') + field('PAGEREF x', r('4'))))).toBe('see 4');
});

test('a result may run over paragraphs', () => {
  const start = `<w:p>${mark('begin')}${instruction('TOC')}${mark('separate')}${r('one')}</w:p>`;
  const story = storyOf(`${start}<w:p>${r('two')}${mark('end')}</w:p>${p('three')}`);
  expect(blocksText(story.blocks)).toBe('one\ntwo\nthree');
});

test('a field that never ends hides nothing after its paragraph', () => {
  const story = storyOf(
    `<w:p>${mark('begin')}${r('lost')}</w:p>${p('kept')}<w:p>${mark('end')}${r('too')}</w:p>`,
  );
  expect(blocksText(story.blocks)).toBe('\nkept\ntoo');
});

test('a field that never ended does not disturb the next one', () => {
  const rest = `<w:p>${mark('separate')}${field('PAGE', r('7')).replace('w:instrText', 'w:t').replace('w:instrText', 'w:t')}</w:p>`;
  expect(blocksText(storyOf(`<w:p>${mark('begin')}</w:p>${rest}`).blocks)).toBe('\n7');
});

test('a text form field holds what was typed into it', () => {
  expect(
    textOf(field('FORMTEXT', r('Maple Grove'), '<w:textInput><w:default w:val="x"/></w:textInput>')),
  ).toBe('Maple Grove');
});

test.each([
  ['ticked', '<w:default w:val="0"/><w:checked/>', true],
  ['ticked by default', '<w:default w:val="1"/>', true],
  ['emptied', '<w:default w:val="1"/><w:checked w:val="0"/>', false],
  ['empty', '<w:default w:val="0"/>', false],
])('a check-box form field that is %s', (_state, data, checked) => {
  const box = boxOrList(field('FORMCHECKBOX', '', `<w:checkBox><w:sizeAuto/>${data}</w:checkBox>`));
  expect(box).toMatchObject({ kind: 'checkBox', source: 'field', checked });
});

test('a glyph in the result of a check-box form field is not told twice', () => {
  const content = field('FORMCHECKBOX', r('\u2612'), '<w:checkBox><w:checked/></w:checkBox>') + r(' Yes');
  expect(textOf(content)).toBe(' Yes');
});

test.each([
  ['chosen', '<w:result w:val="1"/>', 'Expected'],
  ['left as it was', '<w:default w:val="0"/>', 'Emerging'],
  ['out of range', '<w:result w:val="9"/>', ''],
])('a drop-down form field %s', (_state, data, chosen) => {
  const entries = '<w:listEntry w:val="Emerging"/><w:listEntry w:val="Expected"/>';
  const content = field('FORMDROPDOWN', r('told twice'), `<w:ddList>${data}${entries}</w:ddList>`);
  expect(boxOrList(content)).toMatchObject({ kind: 'dropDown', chosen });
  expect(textOf(content)).toBe(chosen);
});
