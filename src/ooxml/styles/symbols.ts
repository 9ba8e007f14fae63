/** What a symbol font draws for a code from 0x20 to 0xFF, as the Unicode character that looks the same. */
export type SymbolFont = ReadonlyMap<number, string>;

const TICKED = '\u2611';
const CROSSED = '\u2612';
const EMPTY_BOX = '\u2610';
const TICK = '\u2713';
const CROSS = '\u2717';
const BULLET = '\u2022';

const WINGDINGS: SymbolFont = new Map([
  [0x43, '\u{1F44D}'],
  [0x44, '\u{1F44E}'],
  [0x4a, '\u263A'],
  [0x4b, '\u{1F610}'],
  [0x4c, '\u2639'],
  [0x6c, '\u25CF'],
  [0x6e, '\u25A0'],
  [0x6f, EMPTY_BOX],
  [0x70, EMPTY_BOX],
  [0x71, EMPTY_BOX],
  [0x72, EMPTY_BOX],
  [0x76, '\u2756'],
  [0x78, CROSSED],
  [0xa1, '\u25CB'],
  [0xa7, '\u25AA'],
  [0xa8, EMPTY_BOX],
  [0xab, '\u2605'],
  [0xd8, '\u27A2'],
  [0xdf, '\u2190'],
  [0xe0, '\u2192'],
  [0xe8, '\u2794'],
  [0xf0, '\u21E8'],
  [0xfb, CROSS],
  [0xfc, TICK],
  [0xfd, CROSSED],
  [0xfe, TICKED],
]);

const WINGDINGS_2: SymbolFont = new Map([
  [0x4f, CROSS],
  [0x50, TICK],
  [0x51, CROSSED],
  [0x52, TICKED],
  [0x53, CROSSED],
  [0x54, CROSSED],
  [0x55, CROSS],
  [0x56, CROSS],
  [0x98, '\u25CF'],
  [0x99, '\u25CB'],
  [0xa2, '\u25A0'],
  [0xa3, EMPTY_BOX],
]);

const WEBDINGS: SymbolFont = new Map([
  [0x61, TICK],
  [0x63, EMPTY_BOX],
  [0x67, '\u25A0'],
  [0x6e, '\u25CF'],
  [0x72, CROSS],
]);

/** Only its arrows: Wingdings 3 has nothing that is ticked. */
const WINGDINGS_3: SymbolFont = new Map([
  [0x66, '\u2190'],
  [0x67, '\u2192'],
]);

/** Adobe's Symbol: Latin letters stand for Greek ones there and are left as typed. */
const SYMBOL: SymbolFont = new Map([
  [0xa3, '\u2264'],
  [0xa8, '\u2666'],
  [0xab, '\u2194'],
  [0xac, '\u2190'],
  [0xae, '\u2192'],
  [0xb0, '\u00B0'],
  [0xb1, '\u00B1'],
  [0xb3, '\u2265'],
  [0xb4, '\u00D7'],
  [0xb7, BULLET],
  [0xb8, '\u00F7'],
  [0xbc, '\u2026'],
  [0xd6, '\u221A'],
  [0xde, '\u21D2'],
  ...asTyped(),
]);

const SYMBOL_FONTS: ReadonlyMap<string, SymbolFont> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['wingdings 3', WINGDINGS_3],
  ['webdings', WEBDINGS],
  ['symbol', SYMBOL],
]);

/** The symbol font of this name; null for fonts that draw characters as themselves. */
export function symbolFontNamed(name: string | null | undefined): SymbolFont | null {
  return SYMBOL_FONTS.get(name?.trim().toLowerCase() ?? '') ?? null;
}

/**
 * Text as its font draws it, in Unicode. Symbol fonts' characters are stored as themselves or in the private
 * range from U+F020 to U+F0FF, which other fonts do not have: there it is read as Wingdings, whose ticks and
 * boxes lose their font when text is pasted. An ornament that means nothing here comes out as a bullet.
 */
export function symbolText(text: string, font: SymbolFont | null): string {
  if (font === null && !PRIVATE.test(text)) return text;
  let unicode = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= FIRST_PRIVATE && code <= LAST_PRIVATE) unicode += drawn(code - 0xf000, font ?? WINGDINGS);
    else if (font === null || code === 0xa0 || code > 0xff) unicode += character;
    else unicode += drawn(code, font);
  }
  return unicode;
}

/** The character of a `w:sym`: its code in hexadecimal, drawn in this font. Empty for a code that is none. */
export function symbolCharacter(hexadecimal: string | undefined, font: SymbolFont | null): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hexadecimal ?? '') ? parseInt(hexadecimal ?? '', 16) : 0;
  if (code === 0 || code > 0x10ffff) return '';
  return symbolText(String.fromCodePoint(code), font);
}

const FIRST_PRIVATE = 0xf020;
const LAST_PRIVATE = 0xf0ff;
const PRIVATE = /[\uF020-\uF0FF]/;

function drawn(code: number, font: SymbolFont): string {
  return code === 0x20 ? ' ' : (font.get(code) ?? BULLET);
}

/** Printable ASCII, where a font draws most of it as other fonts do. */
function asTyped(): [number, string][] {
  const codes: [number, string][] = [];
  for (let code = 0x21; code <= 0x7e; code++) codes.push([code, String.fromCharCode(code)]);
  return codes;
}
