/**
 * How far from white paper a colour looks, after CIE 1976 L*a*b* (ISO/CIE 11664-4): about 2.3 is the least
 * difference that the eye notices with both colours side by side.
 */
const LIKE_PAPER = 3;

/** From here on nobody takes a tint for the paper; below, some do and some do not. */
const FAINT = 6;

/** True for a colour, RRGGBB, that the eye takes for the white of the paper. */
export function isLikePaper(colour: string): boolean {
  return distanceFromWhite(colour) < LIKE_PAPER;
}

/** True for a colour, RRGGBB, that is seen by some and not by others. */
export function isFaint(colour: string): boolean {
  return distanceFromWhite(colour) < FAINT;
}

const known = new Map<string, number>();

/** The distance delta E from white; infinite for what is no RRGGBB. */
function distanceFromWhite(colour: string): number {
  let distance = known.get(colour);
  if (distance === undefined) {
    distance = measured(colour);
    if (known.size < 1000) known.set(colour, distance);
  }
  return distance;
}

function measured(colour: string): number {
  if (!/^[0-9A-F]{6}$/i.test(colour)) return Number.POSITIVE_INFINITY;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16)),
  );
  // sRGB to XYZ (IEC 61966-2-1), each part of the white that it is a part of.
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return Math.hypot(116 * y - 16 - 100, 500 * (x - y), 200 * (y - z));
}

/** A channel, 0 to 255, as a share of full light. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function root(share: number): number {
  return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
}
