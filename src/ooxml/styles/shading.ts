import type { Fill } from '../model';
import type { XmlElement } from '../xml/parse-xml';
import { isLikePaper } from './perception';

const WHITE = 'FFFFFF';
const BLACK = '000000';

/** Word's highlighter pens (ST_HighlightColor). Their names are case-sensitive; careless producers' are not. */
const HIGHLIGHTS: ReadonlyMap<string, string> = new Map(
  [
    'black',
    'blue',
    'cyan',
    'green',
    'magenta',
    'red',
    'yellow',
    'darkBlue',
    'darkCyan',
    'darkGreen',
    'darkMagenta',
    'darkRed',
    'darkYellow',
    'darkGray',
    'lightGray',
  ].map((name) => [name.toLowerCase(), name]),
);

/** Theme colours that are the page's white unless a shade darkens them. */
const WHITE_THEMES: ReadonlySet<string> = new Set(['background1', 'light1']);

/** How much of a pattern's area the foreground covers, in percent, where its name does not say so. */
const STRIPE_COVER = 50;
const THIN_STRIPE_COVER = 25;

/** The colour of a `w:highlight`; null for none and white; undefined for a value that Word does not know. */
export function highlightOf(value: string | undefined): Fill | undefined {
  if (value === undefined) return undefined;
  const name = value.toLowerCase();
  return name === 'none' || name === 'white' ? null : HIGHLIGHTS.get(name);
}

/**
 * What colour a `w:shd` shows: its fill, or for a pattern the mixture of pattern and fill colour that the eye
 * sees. Null where nothing but white is to be seen.
 */
export function shadingOf(element: XmlElement): Fill {
  const attributes = element.attributes;
  const pattern = attributes['w:val'] ?? 'clear';
  if (pattern === 'nil') return null;
  const fill = colourOf(
    attributes['w:fill'],
    attributes['w:themeFill'],
    attributes['w:themeFillShade'],
    WHITE,
  );
  if (pattern === 'clear') return seen(fill);
  const colour = colourOf(
    attributes['w:color'],
    attributes['w:themeColor'],
    attributes['w:themeShade'],
    BLACK,
  );
  return seen(mixed(colour, fill, coverOf(pattern)));
}

/** The colour of letters: RRGGBB in capitals, null for automatic and black; undefined for no colour at all. */
export function letterColourOf(value: string | undefined): string | null | undefined {
  if (value === undefined) return undefined;
  if (value.toLowerCase() === 'auto') return null;
  const hex = hexOf(value);
  return hex === BLACK ? null : hex;
}

function colourOf(
  value: string | undefined,
  theme: string | undefined,
  shade: string | undefined,
  automatic: string,
): string {
  const themed = theme !== undefined && theme !== 'none';
  if (themed && WHITE_THEMES.has(theme) && (shade === undefined || /^ff$/i.test(shade))) return WHITE;
  const hex = value === undefined ? undefined : hexOf(value);
  if (hex !== undefined) return hex;
  return themed ? `theme:${theme}` : automatic;
}

function hexOf(value: string): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim());
  return hex?.[1]?.toUpperCase();
}

function coverOf(pattern: string): number {
  if (pattern === 'solid') return 100;
  const percent = /^pct(\d{1,2})$/.exec(pattern);
  if (percent) return Number(percent[1]);
  return pattern.startsWith('thin') ? THIN_STRIPE_COVER : STRIPE_COVER;
}

function mixed(colour: string, fill: string, cover: number): string {
  if (cover === 100) return colour;
  if (colour.startsWith('theme:')) return colour;
  if (fill.startsWith('theme:')) return fill;
  let hex = '';
  for (let at = 0; at < 6; at += 2) {
    const front = parseInt(colour.slice(at, at + 2), 16);
    const back = parseInt(fill.slice(at, at + 2), 16);
    const channel = Math.round((front * cover + back * (100 - cover)) / 100);
    hex += channel.toString(16).padStart(2, '0');
  }
  return hex.toUpperCase();
}

function seen(colour: string): Fill {
  return colour === WHITE || isLikePaper(colour) ? null : colour;
}
