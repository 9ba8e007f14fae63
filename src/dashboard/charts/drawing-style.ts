import type { LevelLook, Palette } from './palette';

/** The words in a chart look as those round it. */
export function chartText(palette: Palette) {
  return {
    color: palette.text,
    fontSize: 13,
    fontFamily: "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
  };
}

/** Lines, as ECharts describes them: one pixel in eight. */
const lines = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 7] };

/** The pattern over a level's colour, as ECharts describes it. */
export function patternOf({ pattern, ink: color }: LevelLook) {
  const ink = { color, symbolSize: 1 };
  switch (pattern) {
    case 'slanted':
      return { ...ink, ...lines, rotation: -Math.PI / 4 };
    case 'across':
      return { ...ink, ...lines, rotation: 0 };
    case 'upright':
      return { ...ink, ...lines, rotation: -Math.PI / 2 };
    case 'dots':
      return {
        ...ink,
        symbol: 'circle',
        symbolSize: 0.5,
        dashArrayX: [
          [7, 7],
          [0, 7, 7, 0],
        ],
        dashArrayY: [6, 0],
      };
    case 'none':
      // ECharts 6.1 fails on its own word for it, 'none', where other series have a pattern.
      return { ...ink, color: 'transparent' };
  }
}
