/**
 * The characters that people tick with, as a pattern's source without the flag `u`: patterns with it and `i`
 * take far longer to make ready than to run.
 */
export const tickGlyph = '(?:[✓✔☑☒✗✘✕✖√×]|\\uD83D[\\uDDF7-\\uDDF9])';
