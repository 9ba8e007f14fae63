import { blocksText, paragraphText } from '../../src/ooxml/text';
import { documentStory, firstParagraph, firstTable, p, paragraphs, r, storyOf } from './support/story-of';

const UNKNOWN = 'xmlns:new="http://example.org/2040/word"';
const choice = (requires: string, content: string) =>
  `<mc:Choice Requires="${requires}">${content}</mc:Choice>`;
const either = (...alternatives: readonly string[]) =>
  `<mc:AlternateContent ${UNKNOWN}>${alternatives.join('')}</mc:AlternateContent>`;
const otherwise = (content: string) => `<mc:Fallback>${content}</mc:Fallback>`;
const textOf = (body: string) => blocksText(storyOf(body).blocks);

describe('alternatives', () => {
  test.each([
    ['the first that is understood', either(choice('w14', p('new')), otherwise(p('old'))), 'new'],
    ['only one of two', either(choice('w14', p('first')), choice('wps', p('second'))), 'first'],
    ['not one that asks for the unknown', either(choice('new', p('new')), otherwise(p('old'))), 'old'],
    [
      'not one that asks for more than is known',
      either(choice('w14 new', p('new')), otherwise(p('old'))),
      'old',
    ],
    ['not one that asks for nothing', either(choice('', p('new')), otherwise(p('old'))), 'old'],
    ['none, where none fits', either(choice('new', p('new'))) + p('after'), 'after'],
  ])('%s is taken', (_what, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test('what is asked for is a namespace, whatever its prefix', () => {
    const own = 'xmlns:mine="http://schemas.microsoft.com/office/word/2010/wordml"';
    const other = 'xmlns:w14="http://example.org/2040/word"';
    expect(
      textOf(either(`<mc:Choice ${own} Requires="mine">${p('new')}</mc:Choice>`, otherwise(p('old')))),
    ).toBe('new');
    expect(
      textOf(either(`<mc:Choice ${other} Requires="w14">${p('new')}</mc:Choice>`, otherwise(p('old')))),
    ).toBe('old');
  });

  test('stand at every level', () => {
    const cell = either(choice('w14', `<w:tc>${p('cell')}</w:tc>`), otherwise('<w:tc/>'));
    const row = either(choice('w14', `<w:tr>${cell}</w:tr>`), otherwise('<w:tr/>'));
    const { rows } = firstTable(storyOf(`<w:tbl>${row}</w:tbl>`));
    expect(rows.map(({ cells }) => cells.length)).toEqual([1]);
    const run = `<w:r>${either(choice('w14', '<w:t>new</w:t>'), otherwise('<w:t>old</w:t>'))}</w:r>`;
    expect(textOf(`<w:p>${either(choice('new', r('x')), otherwise(run))}</w:p>`)).toBe('new');
    const bold = either(choice('w14', '<w:b/>'), otherwise('<w:i/>'));
    expect(firstParagraph(storyOf(p('x', bold))).content[0]).toMatchObject({ format: { bold: true } });
  });

  test('stand within each other', () => {
    const inner = either(choice('new', p('a')), otherwise(p('b')));
    expect(textOf(either(choice('w14', inner), otherwise(p('c'))) + p('d'))).toBe('b\nd');
  });
});

describe('elements that nobody here knows', () => {
  test('of another namespace are left out with what they hold', () => {
    expect(textOf(`<new:block ${UNKNOWN}>${p('x')}</new:block>${p('y')}`)).toBe('y');
  });

  test('of another namespace are looked into where the document says so', () => {
    const body = `${p('a')}<new:block>${p('b')}</new:block><new:other>${p('c')}</new:other>`;
    const processing = (names: string) =>
      `<w:customXml ${UNKNOWN} mc:Ignorable="new" mc:ProcessContent="${names}">${body}</w:customXml>`;
    expect(textOf(processing('new:block'))).toBe('a\nb');
    expect(textOf(processing('new:*'))).toBe('a\nb\nc');
  });

  test('of WordprocessingML are looked into', () => {
    expect(textOf(`<w:futureBlock>${p('x')}</w:futureBlock>`)).toBe('x');
  });
});

describe('namespaces', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const body = (w: string) =>
    `<${w}body><${w}p><${w}pPr><${w}outlineLvl ${w || 'x:'}val="1"/></${w}pPr><${w}r><${w}t>text</${w}t></${w}r></${w}p></${w}body>`;

  test.each([
    ['Strict ones', `<w:document xmlns:w="${STRICT}">${body('w:')}</w:document>`],
    ['another prefix', `<q:document xmlns:q="${TRANSITIONAL}">${body('q:')}</q:document>`],
    ['no prefix', `<document xmlns="${TRANSITIONAL}" xmlns:x="${TRANSITIONAL}">${body('')}</document>`],
  ])('%s are understood', (_what, main) => {
    const [paragraph] = paragraphs(documentStory(main));
    expect(paragraph).toMatchObject({ outlineLevel: 1 });
    expect(paragraph && paragraphText(paragraph)).toBe('text');
  });
});
