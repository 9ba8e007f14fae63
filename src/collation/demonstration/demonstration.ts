import type { Framework } from '../../framework/framework';
import { type InventedRound, inventedRound } from './invented-round';
import { InventedLevels } from './invented-levels';
import { inventedArea, type InventedSchool, inventedSchools } from './invented-schools';
import { Random } from './random';

/** An invented area over three years, so that a newcomer sees every view alive. */
export interface Demonstration {
  readonly area: { readonly id: string; readonly name: string };
  readonly schools: readonly InventedSchool[];
  /** The earliest first. */
  readonly rounds: readonly InventedRound[];
}

/** The share of the schools that sent their ratings, year by year. */
const shares = [0.68, 0.78, 0.85];

/**
 * Invents what forty schools sent in three summers: some never did, some late, some twice, with blanks, and
 * with levels that move over the years. The same seed and year give the same data.
 *
 * @param lastYear the year of the newest summer, such as 2027 for the collection `2026-27`
 */
export function demonstration(framework: Framework, lastYear: number, seed = 1): Demonstration {
  const random = new Random(seed);
  const schools = inventedSchools();
  const levels = new InventedLevels(framework, schools.length, random);
  const rounds = shares.map((share, year) =>
    inventedRound({
      framework,
      schools,
      levels,
      random,
      year: lastYear - shares.length + 1 + year,
      place: year,
      share,
    }),
  );
  return { area: inventedArea, schools, rounds };
}
