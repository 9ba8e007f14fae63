import type { Framework, Level } from '../framework/framework';

/**
 * The document's colours, RRGGBB. Every letter has a contrast of 4.5:1 or more on the ground that it stands
 * on, and no colour says anything that a word beside it does not.
 */
export const palette = {
  text: '1F2A30',
  heading: '0E4347',
  quiet: '5B6770',
  line: 'B4C4C6',
  tint: 'E9F1F1',
  paper: 'FFFFFF',
} as const;

/** The ground of a header cell and the letters on it. */
export interface HeaderColours {
  readonly fill: string;
  readonly text: string;
}

/** Header cells other than a level's. */
export const plainHeader: HeaderColours = { fill: 'DCE8E8', text: palette.heading };

const lowest: HeaderColours = { fill: 'CFE3E3', text: palette.text };
const between: HeaderColours = { fill: '2F7478', text: palette.paper };
const highest: HeaderColours = { fill: palette.heading, text: palette.paper };

/** A level's header: the higher the level, the deeper the colour, on a black and white printer too. */
export function levelHeader(framework: Framework, level: Level): HeaderColours {
  if (level.order === 1) return lowest;
  return level.order === framework.levels.length ? highest : between;
}
