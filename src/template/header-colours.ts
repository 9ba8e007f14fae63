import type { Framework, Level } from '../framework/framework';
import { type Colours, colours } from '../house-style/colours';
import { levelColours } from '../house-style/level-colours';

/** Header cells other than a level's. */
export const plainHeader: Colours = { fill: 'DCE8E8', text: colours.heading };

/** A level's header: the higher the level, the deeper the colour. A word beside it says the same. */
export function levelHeader({ levels }: Framework, level: Level): Colours {
  return levelColours('light', level.order - 1, levels.length);
}
