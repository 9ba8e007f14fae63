import type { Colours } from './colours';

/** On what the colours stand: paper and bright screens, or a dark page. */
export type Ground = 'light' | 'dark';

const white = 'FFFFFF';
const ink = '0B1A1C';

/**
 * One hue from pale to deep, so that every kind of colour blindness and a black and white printer keep the order.
 * It has nothing of the colours of marks, strengths and needs. On its ground each fill has a contrast of 3:1 or
 * more, the letters on it have 4.5:1, and two neighbours have 1.3:1 for every
 * eye.
 */
const ramps: Readonly<Record<Ground, readonly Colours[]>> = {
  light: [
    { fill: '5D9F9B', text: ink },
    { fill: '3E7F7F', text: white },
    { fill: '2A666B', text: white },
    { fill: '1C5259', text: white },
    { fill: '0F3A40', text: white },
  ],
  // On a dark page the light colours stand out, so the highest level is the lightest.
  dark: [
    { fill: '3F7B87', text: white },
    { fill: '4C99A3', text: ink },
    { fill: '6AB6BC', text: ink },
    { fill: '91D5D5', text: ink },
    { fill: 'CDF1EE', text: ink },
  ],
};

/** The colours of one level of so many, counted from 0, the lowest. Up to five levels differ. */
export function levelColours(ground: Ground, level: number, levels: number): Colours {
  const ramp = ramps[ground];
  const colours = ramp[stepOf(level, levels, ramp.length)];
  if (colours === undefined) throw new RangeError(`There is no level ${level} of ${levels}.`);
  return colours;
}

/** Where one level of so many stands on a scale of some steps, from 0; the two ends stand at its ends. */
export function stepOf(level: number, levels: number, steps: number): number {
  return levels < 2 ? 0 : Math.round((level * (steps - 1)) / (levels - 1));
}
