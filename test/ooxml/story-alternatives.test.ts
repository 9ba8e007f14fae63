import { blocksText } from '../../src/ooxml/text';
import { documentStory } from './support/story-of';

/** The text of a paragraph with this alternative content, in a document that binds what Word's emoji panel uses. */
function textOf(content: string): string {
  const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"';
  const run = `<w:r><w:t>a</w:t></w:r><w:r>${content}</w:r><w:r><w:t>z</w:t></w:r>`;
  return blocksText(
    documentStory(`<w:document ${names}><w:body><w:p>${run}</w:p></w:body></w:document>`).blocks,
  );
}
const alternatives = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="w16se">${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;
const emoji = '<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F44D"/>';

test('a character of the emoji panel is read once, with its fallback or without', () => {
  expect(textOf(alternatives(emoji, '<mc:Fallback><w:t>👍</w:t></mc:Fallback>'))).toBe('a👍z');
  expect(textOf(alternatives(emoji, ''))).toBe('a👍z');
});

test('a choice with an element that is not read gives way to the fallback', () => {
  const fallback = '<mc:Fallback><w:t>words</w:t></mc:Fallback>';
  expect(textOf(alternatives('<w16se:other><w:t>lost</w:t></w16se:other>', fallback))).toBe('awordsz');
});

test('alternatives in alternatives are settled each by itself', () => {
  const inner = alternatives('<w16se:other/>', '<mc:Fallback><w:t>in</w:t></mc:Fallback>');
  expect(
    textOf(alternatives(`<w:t>1</w:t>${inner}<w:t>2</w:t>`, '<mc:Fallback><w:t>out</w:t></mc:Fallback>')),
  ).toBe('a1in2z');
});
