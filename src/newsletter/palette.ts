import { type Colours, colours } from '../house-style/colours';
import type { Ground } from '../house-style/level-colours';
import type { MarkKind } from './blocks';

/** Colours as RRGGBB. Every letter has a contrast of 4.5:1 or more on the ground that it stands on. */
export interface Palette {
  readonly ground: Ground;
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly heading: string;
  readonly line: string;
  readonly tint: string;
  readonly link: string;
  readonly marks: Readonly<Record<MarkKind, Colours>>;
}

/** For paper and bright screens. */
export const light: Palette = {
  ground: 'light',
  ...colours,
  link: '0B5C8A',
  marks: {
    strength: { fill: 'DDF1E1', text: '14602B' },
    need: { fill: 'FBE3E1', text: '9B1C1C' },
    split: { fill: 'EAE4F5', text: '563A8C' },
    changed: { fill: 'FDEBD3', text: '8A4700' },
  },
};

export const dark: Palette = {
  ground: 'dark',
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
};
