import { WordError } from '../../host/word-error';

/** The colours of `w:highlight` (ISO/IEC 29500-1, 17.18.40) and what they look like. */
const highlights: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
  white: '#FFFFFF',
};

/** Names that Word takes for a colour besides those of highlights; its interface calls some otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  turquoise: '#00FFFF',
  pink: '#FF00FF',
  brightgreen: '#00FF00',
  teal: '#008080',
  violet: '#800080',
  navy: '#000080',
  lime: '#00FF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** The look of a highlight by its name in the document, `#RRGGBB`; null for none. */
export function highlightLook(name: string | null): string | null {
  return name === null || name === 'none' ? null : (highlights[name] ?? null);
}

/** The highlight nearest to a colour: Word snaps to those that it has (office-js#4638). */
export function nearestHighlight(colour: string, withWhite = true): string {
  const wanted = channels(parseColour(colour));
  const distance = (look: string): number =>
    channels(look).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0);
  return Object.entries(highlights)
    .filter(([name]) => withWhite || name !== 'white')
    .reduce((best, each) => (distance(each[1]) < distance(best[1]) ? each : best))[0];
}

/** A colour as `#RRGGBB`, from that or from a name. @throws WordError for anything else. */
export function parseColour(colour: unknown): string {
  if (typeof colour !== 'string') throw new WordError('InvalidArgument');
  if (/^#?[0-9a-f]{6}$/i.test(colour)) return `#${colour.replace('#', '').toUpperCase()}`;
  const name = colour.toLowerCase();
  const known = Object.entries(highlights).find(([each]) => each.toLowerCase() === name)?.[1];
  const look = known ?? otherNames[name];
  if (!look) throw new WordError('InvalidArgument');
  return look;
}

function channels(look: string): number[] {
  return [1, 3, 5].map((at) => parseInt(look.slice(at, at + 2), 16));
}
