import { levelColours, stepOf } from '../../src/house-style/level-colours';
import { lookOf, paletteOf } from '../../src/dashboard/charts/palette';

type Light = readonly [red: number, green: number, blue: number];

/** Linear light of each channel, from 0 to 1 (IEC 61966-2-1). */
function lightOf(colour: string): Light {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** As WCAG 2 has it, from 1 to 21. */
function contrast(one: Light, other: Light): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How people see a colour who lack one kind of cone (Viénot, Brettel and Mollon 1999; Machado 2009 for blue). */
const eyes: Readonly<Record<string, readonly Light[]>> = {
  'every cone': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no cone for red': [
    [0.112, 0.888, 0],
    [0.112, 0.888, 0],
    [0.004, -0.004, 1],
  ],
  'no cone for green': [
    [0.292, 0.708, 0],
    [0.292, 0.708, 0],
    [-0.022, 0.022, 1],
  ],
  'no cone for blue': [
    [1.256, -0.077, -0.179],
    [-0.078, 0.931, 0.148],
    [0.005, 0.691, 0.304],
  ],
};

function seenBy(matrix: readonly Light[], light: Light): Light {
  const row = (at: number) =>
    Math.max(
      0,
      (matrix[at] ?? [0, 0, 0]).reduce((sum, part, channel) => sum + part * (light[channel] ?? 0), 0),
    );
  return [row(0), row(1), row(2)];
}

const grounds = [
  ['light', ['FFFFFF']],
  ['dark', ['292929', '14191C']],
] as const;

describe.each(grounds)('on %s ground', (ground, papers) => {
  describe.each([2, 3, 4, 5])('with %i levels', (levels) => {
    const ramp = Array.from({ length: levels }, (_none, level) => levelColours(ground, level, levels));

    test('the letters on every level have 4.5:1', () => {
      expect(ramp.filter(({ fill, text }) => contrast(lightOf(fill), lightOf(text)) < 4.5)).toEqual([]);
    });

    test('every level has 3:1 on the page', () => {
      const pale = papers.flatMap((paper) =>
        ramp.filter(({ fill }) => contrast(lightOf(fill), lightOf(paper)) < 3),
      );
      expect(pale).toEqual([]);
    });

    test.each(Object.entries(eyes))('neighbours differ in lightness for an eye with %s', (_name, matrix) => {
      const seen = ramp.map(({ fill }) => seenBy(matrix, lightOf(fill)));
      const steps = seen.slice(1).map((light, at) => contrast(light, seen[at] ?? light));
      expect(Math.min(...steps)).toBeGreaterThan(levels > 3 ? 1.3 : 1.8);
      // Deeper, or lighter, all the way: a black and white printer keeps the order.
      const sorted = seen.map(luminance).sort((a, b) => (ground === 'light' ? b - a : a - b));
      expect(seen.map(luminance)).toEqual(sorted);
    });
  });
});

test.each([2, 3, 4, 5])(
  'with %i levels no two of a chart have the same pattern, so forced colours tell them apart',
  (levels) => {
    const looks = Array.from({ length: levels }, (_none, level) =>
      lookOf(paletteOf('forced'), level, levels),
    );
    expect(new Set(looks.map(({ pattern }) => pattern)).size).toBe(levels);
  },
);

test('of three levels the lowest stands out from the middle one by 2:1', () => {
  for (const [ground] of grounds) {
    const [low, middle] = [0, 1].map((level) => lightOf(levelColours(ground, level, 3).fill));
    expect(contrast(low ?? [0, 0, 0], middle ?? [0, 0, 0])).toBeGreaterThan(2);
  }
});

test('the lowest and the highest level look the same however many there are between', () => {
  expect([2, 3, 4, 5].map((levels) => [stepOf(0, levels, 5), stepOf(levels - 1, levels, 5)])).toEqual(
    Array.from({ length: 4 }, () => [0, 4]),
  );
  expect([0, 1, 2, 3].map((level) => stepOf(level, 4, 5))).toEqual([0, 1, 3, 4]);
});
