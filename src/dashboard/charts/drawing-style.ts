import type { LevelLook, Palette } from './palette';

/** The words in a chart look as those round it. */
export function chartText(palette: Palette) {
  return {
    color: palette.text,
    fontSize: 13,
    fontFamily: "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
  };
}

/** What is drawn over a level's colour, as ECharts describes it. */
export function patternOf({ pattern, text }: LevelLook) {
  const ink = { color: text, symbolSize: 1 };
  switch (pattern) {
    case 'lines':
      return { ...ink, symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 7], rotation: -Math.PI / 4 };
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
