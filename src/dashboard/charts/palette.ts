import { levelColours, stepOf } from '../../house-style/level-colours';
import type { Appearance } from '../appearance';

/** The pattern over a level's colour, so that colour is not the only sign. */
type Pattern = 'slanted' | 'across' | 'none' | 'upright' | 'dots';

/** How one level looks in a chart. */
export interface LevelLook {
  readonly fill: string;
  readonly text: string;
  readonly pattern: Pattern;
  /** The colour of the pattern. */
  readonly ink: string;
}

/** The colours of a chart. */
export interface Palette {
  readonly appearance: Appearance;
  readonly background: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
}

const palettes: Readonly<Record<Appearance, Palette>> = {
  light: { appearance: 'light', background: '#ffffff', text: '#242424', faint: '#e0e0e0', line: '#0f6cbd' },
  dark: { appearance: 'dark', background: '#292929', text: '#ffffff', faint: '#525252', line: '#62abf5' },
  forced: {
    appearance: 'forced',
    background: 'Canvas',
    text: 'CanvasText',
    faint: 'GrayText',
    line: 'CanvasText',
  },
};

export function paletteOf(appearance: Appearance): Palette {
  return palettes[appearance];
}

const patterns: readonly Pattern[] = ['slanted', 'across', 'none', 'upright', 'dots'];

/** How a level looks, counted from 0, the lowest, of so many. In forced colours the pattern alone tells. */
export function lookOf({ appearance, background, text }: Palette, level: number, levels: number): LevelLook {
  const pattern = patterns[stepOf(level, levels, patterns.length)] ?? 'none';
  if (appearance === 'forced') return { fill: background, text, pattern, ink: text };
  const colours = levelColours(appearance, level, levels);
  // Half as strong as the letters, so that the counts are seen first.
  return { fill: `#${colours.fill}`, text: `#${colours.text}`, pattern, ink: `#${colours.text}80` };
}
