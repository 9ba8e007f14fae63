/**
 * The characters with which people tick, cross and draw boxes: one table for the whole reader. As a pattern's
 * source for a character class, or for a pair of surrogates, without the flag `u`: patterns with it and `i`
 * take far longer to make ready than to run.
 */
interface Family {
  /** Characters of one code unit. */
  readonly plain: string;
  /** Pairs of surrogates, as a pattern. */
  readonly pairs: string;
}

const families = {
  tick: { plain: '\u2713\u2714\u2705\u221A', pairs: '\\uD83D\\uDDF8' },
  cross: { plain: '\u2717\u2718\u274C\u274E\u2715\u2716\u00D7', pairs: '\\uD83D[\\uDDF4\\uDDF6]' },
  tickedBox: {
    plain: '\u2611\u2612\u25A3\u25A0\u25FC\u22A0\u2B1B\u25C9\u29BF\u2BBD\u2BBF',
    pairs: '\\uD83D[\\uDDF5\\uDDF7\\uDDF9\\uDD18]',
  },
  emptyBox: {
    plain: '\u2610\u25A1\u25A2\u2751\u2752\u274F\u2750\u25FB\u25AB\u2B1C\u25CB\u25EF\u20DE',
    pairs: '(?!)',
  },
} as const satisfies Readonly<Record<string, Family>>;

export type GlyphKind = keyof typeof families;

/** A pattern's source for one sign of these kinds, with the variation selector that may follow it. */
export function glyphPattern(...kinds: readonly GlyphKind[]): string {
  const plain = kinds.map((kind) => families[kind].plain).join('');
  const pairs = kinds.map((kind) => families[kind].pairs).join('|');
  return `(?:(?:[${plain}]|${pairs})[\\uFE0E\\uFE0F]?)`;
}

/**
 * A pattern's source for one bullet: dots, squares, rhombs and triangles, of which some are signs of a box too.
 * Dashes are not among them.
 */
export const bulletPattern = '[\\u2022\\u2023\\u2043\\u2219\\u25A0-\\u25FF\\u00B7\\u2027*]';

/** Any sign of the table. */
export const anyGlyph = glyphPattern('tick', 'cross', 'tickedBox', 'emptyBox');

const kinds = (Object.keys(families) as GlyphKind[]).map(
  (kind) => [kind, new RegExp(`^${glyphPattern(kind)}$`)] as const,
);

/** What sign a text is; null for any other text. A typed x is a cross, alone or in square brackets. */
export function glyphKind(text: string): GlyphKind | null {
  const sign = text.trim();
  if (/^x$/i.test(sign)) return 'cross';
  if (/^\[\s*x\s*\]$/i.test(sign)) return 'tickedBox';
  if (/^\[\s*\]$/.test(sign)) return 'emptyBox';
  return kinds.find(([, pattern]) => pattern.test(sign))?.[0] ?? null;
}
