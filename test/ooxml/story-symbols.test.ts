import { paragraphText } from '../../src/ooxml/text';
import { firstParagraph, r, storyOf } from './support/story-of';

const textOf = (content: string, styles = '') =>
  paragraphText(firstParagraph(storyOf(`<w:p>${content}</w:p>`, { styles })));
const sym = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

test.each([
  ['Wingdings', 'F0FC', '\u2713'],
  ['Wingdings', 'F0FB', '\u2717'],
  ['Wingdings', 'F0FE', '\u2611'],
  ['Wingdings', 'F0FD', '\u2612'],
  ['Wingdings', '00A8', '\u2610'],
  ['Wingdings', '6F', '\u2610'],
  ['Wingdings 2', 'F050', '\u2713'],
  ['Wingdings 2', 'F04F', '\u2717'],
  ['Wingdings 2', 'F052', '\u2611'],
  ['Wingdings 2', 'F0A3', '\u2610'],
  ['Webdings', 'F061', '\u2713'],
  ['Webdings', 'F063', '\u2610'],
  ['Webdings', 'F072', '\u2717'],
  ['Symbol', 'F0B7', '\u2022'],
  ['Symbol', 'F0D6', '\u221A'],
  ['Segoe UI Symbol', '2612', '\u2612'],
  ['MS Gothic', '2610', '\u2610'],
])('the symbol %s %s is %s', (name, code, character) => {
  expect(textOf(sym(name, code))).toBe(character);
});

test('an ornament without meaning here is a bullet, never a letter', () => {
  expect(textOf(sym('Wingdings', 'F053'))).toBe('\u2022');
});

test('a code that is none is nothing', () => {
  expect(textOf(r('a') + sym('Wingdings', 'tick') + sym('Arial', 'FFFFFF') + r('b'))).toBe('ab');
});

test('letters typed in a symbol font are what is seen', () => {
  expect(textOf(r('\u00FE ') + r('Yes'))).toBe('\u00FE Yes');
  expect(textOf(r('\u00FE ', font('Wingdings')) + r('Yes'))).toBe('\u2611 Yes');
  expect(textOf(r('\uF0FC', font('wingdings')))).toBe('\u2713');
  expect(textOf(r('P', font('Wingdings 2')))).toBe('\u2713');
});

test('the font may come from a style', () => {
  const styles = `<w:style w:type="character" w:styleId="Tick"><w:rPr>${font('Wingdings')}</w:rPr></w:style>`;
  expect(textOf(r('\u00FC', '<w:rStyle w:val="Tick"/>'), styles)).toBe('\u2713');
});

test('Unicode characters in a run of a symbol font stay themselves', () => {
  expect(textOf(r('\u2713 \u00A0\u2014', font('Wingdings')))).toBe('\u2713 \u00A0\u2014');
});

test('a tick that lost its font is still a tick', () => {
  expect(textOf(r('\uF0FC done', font('Calibri')))).toBe('\u2713 done');
});

test('a font of the theme overrules the font of a style', () => {
  const styles = `<w:style w:type="character" w:styleId="Tick"><w:rPr>${font('Wingdings')}</w:rPr></w:style>`;
  const themed = '<w:rStyle w:val="Tick"/><w:rFonts w:asciiTheme="minorHAnsi"/>';
  expect(textOf(r('P', themed), styles)).toBe('P');
});
