/**
 * The colours of everything that is written for people to keep: template and newsletter. RRGGBB. Every letter
 * has a contrast of 4.5:1 or more on the ground that it stands on.
 */
export const colours = {
  text: '1F2A30',
  heading: '0E4347',
  quiet: '55616A',
  line: 'B4C4C6',
  tint: 'E9F1F1',
  paper: 'FFFFFF',
} as const;

/** A ground and the letters on it. */
export interface Colours {
  readonly fill: string;
  readonly text: string;
}
