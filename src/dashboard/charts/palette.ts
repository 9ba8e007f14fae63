import type { Appearance } from '../appearance';

/** How one level looks in a chart. */
export interface LevelLook {
  readonly fill: string;
  readonly text: string;
  /** What is drawn over the colour, so that colour is not the only sign. */
  readonly pattern: 'lines' | 'none' | 'dots';
}

/** The colours of a chart. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly lowest: LevelLook;
  readonly between: LevelLook;
  readonly highest: LevelLook;
}

/**
 * Ochre, grey and teal: told apart with every kind of colour blindness, each at 3:1 or more on its
 * background, and the words in them at 4.5:1 or more.
 */
const palettes: Readonly<Record<Appearance, Palette>> = {
  light: {
    background: '#ffffff',
    text: '#242424',
    faint: '#e0e0e0',
    line: '#0f6cbd',
    lowest: { fill: '#c27c0e', text: '#1b1100', pattern: 'lines' },
    between: { fill: '#87939c', text: '#101418', pattern: 'none' },
    highest: { fill: '#0b6e64', text: '#ffffff', pattern: 'dots' },
  },
  dark: {
    background: '#292929',
    text: '#ffffff',
    faint: '#525252',
    line: '#62abf5',
    lowest: { fill: '#e0a63f', text: '#1b1100', pattern: 'lines' },
    between: { fill: '#87939c', text: '#101418', pattern: 'none' },
    highest: { fill: '#4cc4b2', text: '#00201c', pattern: 'dots' },
  },
  forced: {
    background: 'Canvas',
    text: 'CanvasText',
    faint: 'GrayText',
    line: 'CanvasText',
    lowest: { fill: 'Canvas', text: 'CanvasText', pattern: 'lines' },
    between: { fill: 'Canvas', text: 'CanvasText', pattern: 'none' },
    highest: { fill: 'Canvas', text: 'CanvasText', pattern: 'dots' },
  },
};

export function paletteOf(appearance: Appearance): Palette {
  return palettes[appearance];
}

/** How a level looks, counted from 0, the lowest, of so many. */
export function lookOf(palette: Palette, level: number, levels: number): LevelLook {
  if (level === 0) return palette.lowest;
  return level === levels - 1 ? palette.highest : palette.between;
}
