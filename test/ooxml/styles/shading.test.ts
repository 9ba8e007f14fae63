import { highlightOf, letterColourOf, shadingOf } from '../../../src/ooxml/styles/shading';

const shading = (attributes: Readonly<Record<string, string>>) => shadingOf({ name: 'w:shd', attributes });

test.each([
  ['yellow', 'yellow'],
  ['darkYellow', 'darkYellow'],
  ['DARKYELLOW', 'darkYellow'],
  ['none', null],
  ['white', null],
  ['heliotrope', undefined],
  [undefined, undefined],
])('the highlight %s is %s', (value, colour) => {
  expect(highlightOf(value)).toBe(colour);
});

describe('no colour is to be seen', () => {
  test.each([
    ['a clear automatic fill', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'auto' }],
    ['a white fill', { 'w:val': 'clear', 'w:fill': 'FFFFFF' }],
    ['a white fill in small letters', { 'w:val': 'clear', 'w:fill': 'ffffff' }],
    ['no shading', { 'w:val': 'nil', 'w:fill': 'FFFF00' }],
    ['no fill at all', { 'w:val': 'clear' }],
    ["the theme's background", { 'w:val': 'clear', 'w:fill': 'FEFEFE', 'w:themeFill': 'background1' }],
    ['an unshaded light colour', { 'w:val': 'clear', 'w:themeFill': 'light1', 'w:themeFillShade': 'FF' }],
    ['white on white', { 'w:val': 'pct50', 'w:color': 'FFFFFF', 'w:fill': 'auto' }],
    ['solid white', { 'w:val': 'solid', 'w:color': 'FFFFFF', 'w:fill': 'FFFF00' }],
    ['a pattern that covers nothing', { 'w:val': 'pct0', 'w:color': 'FF0000', 'w:fill': 'FFFFFF' }],
  ])('%s', (_what, attributes) => {
    expect(shading(attributes)).toBeNull();
  });
});

describe('a colour is to be seen', () => {
  test.each([
    ['a fill', { 'w:val': 'clear', 'w:fill': 'ffff00' }, 'FFFF00'],
    ['a fill without a pattern', { 'w:fill': 'FFFF00' }, 'FFFF00'],
    ['a solid pattern', { 'w:val': 'solid', 'w:color': 'FFFF00', 'w:fill': 'auto' }, 'FFFF00'],
    ['solid in the automatic colour', { 'w:val': 'solid', 'w:color': 'auto', 'w:fill': 'auto' }, '000000'],
    [
      'solid over a theme colour',
      { 'w:val': 'solid', 'w:color': 'FF0000', 'w:themeFill': 'accent1' },
      'FF0000',
    ],
    ['a tenth of black', { 'w:val': 'pct10', 'w:color': 'auto', 'w:fill': 'auto' }, 'E6E6E6'],
    ['half red on yellow', { 'w:val': 'pct50', 'w:color': 'FF0000', 'w:fill': 'FFFF00' }, 'FF8000'],
    ['stripes', { 'w:val': 'diagStripe', 'w:color': '000000', 'w:fill': 'FFFFFF' }, '808080'],
    ['thin stripes', { 'w:val': 'thinHorzStripe', 'w:color': '0000FF', 'w:fill': 'FFFFFF' }, 'BFBFFF'],
    [
      'a shaded background',
      { 'w:fill': 'D9D9D9', 'w:themeFill': 'background1', 'w:themeFillShade': 'D9' },
      'D9D9D9',
    ],
    ['a theme colour with its value', { 'w:fill': 'FFE599', 'w:themeFill': 'accent4' }, 'FFE599'],
    ['a theme colour alone', { 'w:val': 'clear', 'w:themeFill': 'accent4' }, 'theme:accent4'],
    ['a pattern in a theme colour', { 'w:val': 'pct20', 'w:themeColor': 'accent2' }, 'theme:accent2'],
    [
      'a pattern on a theme colour',
      { 'w:val': 'pct20', 'w:color': 'FF0000', 'w:themeFill': 'accent2' },
      'theme:accent2',
    ],
  ])('%s', (_what, attributes, colour) => {
    expect(shading(attributes)).toBe(colour);
  });
});

test.each([
  ['ff0000', 'FF0000'],
  ['auto', null],
  ['000000', null],
  ['red', undefined],
])('letters of colour %s are %s', (value, colour) => {
  expect(letterColourOf(value)).toBe(colour);
});
