import type { MarkKind } from './blocks';

/** Colours as RRGGBB. Every letter has a contrast of 4.5:1 or more on the ground that it stands on. */
export interface Palette {
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly heading: string;
  readonly line: string;
  readonly tint: string;
  readonly link: string;
  readonly marks: Readonly<Record<MarkKind, Colours>>;
  /** The bars' lowest level, every one between, and the highest. */
  readonly bars: { readonly lowest: Colours; readonly between: Colours; readonly highest: Colours };
}

/** A ground and the letters on it. */
export interface Colours {
  readonly fill: string;
  readonly text: string;
}

/** For paper and bright screens. The bars' colours differ in lightness too, as a black and white printer needs. */
export const light: Palette = {
  paper: 'FFFFFF',
  text: '1F2A30',
  quiet: '55616A',
  heading: '0E4347',
  line: 'B4C4C6',
  tint: 'EEF4F4',
  link: '0B5C8A',
  marks: {
    strength: { fill: 'DDF1E1', text: '14602B' },
    need: { fill: 'FBE3E1', text: '9B1C1C' },
    split: { fill: 'EAE4F5', text: '563A8C' },
    changed: { fill: 'FDEBD3', text: '8A4700' },
  },
  bars: {
    lowest: { fill: 'B9D6D6', text: '1F2A30' },
    between: { fill: '2F7478', text: 'FFFFFF' },
    highest: { fill: '0E3A3E', text: 'FFFFFF' },
  },
};

export const dark: Palette = {
  paper: '14191C',
  text: 'E6ECEE',
  quiet: 'A9B6BC',
  heading: '9FD8DA',
  line: '45545A',
  tint: '1E262A',
  link: '8CC8F0',
  marks: {
    strength: { fill: '15351F', text: '9BE0AC' },
    need: { fill: '45191A', text: 'FFB3AD' },
    split: { fill: '2E2348', text: 'CDB9F5' },
    changed: { fill: '42290A', text: 'FFC98A' },
  },
  bars: {
    lowest: { fill: '48696B', text: 'FFFFFF' },
    between: { fill: '66ADB0', text: '14191C' },
    highest: { fill: 'C4ECED', text: '14191C' },
  },
};

/** The colours of one level of so many. */
export function barColours({ bars }: Palette, level: number, levels: number): Colours {
  if (level === 0) return bars.lowest;
  return level === levels - 1 ? bars.highest : bars.between;
}
