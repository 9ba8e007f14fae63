import type { Framework } from '../framework/framework';
import { InventedLevels } from './invented-levels';
import { type InventedOffer, inventedOffer } from './invented-offer';
import { type InventedCollection, inventedCollection } from './invented-collection';
import { inventedArea, type InventedSchool, inventedSchools } from './invented-schools';
import { Random } from './random';

/** An invented area over three years, so that a newcomer sees every view alive. */
export interface InventedData {
  readonly area: { readonly id: string; readonly name: string };
  readonly schools: readonly InventedSchool[];
  /** The earliest first. The last is under way, and has no arrivals after this moment. */
  readonly collections: readonly InventedCollection[];
  readonly offer: InventedOffer;
}

/** The share of the schools that send their ratings, year by year. */
const shares = [0.68, 0.78, 0.85];

/** How many days after now the newest collection closes: by then most schools have sent, and some are due. */
const stillOpen = 14;

/**
 * Invents what forty schools sent in three yearly collections: some never did, some late, some twice, with
 * blanks, and with levels that move over the years. The same seed and day give the same data.
 *
 * @param now a moment in the last weeks of the newest collection
 */
export function inventedData(framework: Framework, now: Date, seed = 1): InventedData {
  const random = new Random(seed);
  const schools = inventedSchools();
  const levels = new InventedLevels(framework, schools.length, random);
  const collections = shares.map((share, place) => {
    const closesAt = midnightIn(now, stillOpen, place + 1 - shares.length);
    return inventedCollection({ framework, schools, levels, random, now, closesAt, place, share });
  });
  return { area: inventedArea, schools, collections, offer: inventedOffer(framework, now) };
}

/** The beginning of the day so many days and years from a moment, in UTC. */
function midnightIn(moment: Date, days: number, years: number): Date {
  const year = moment.getUTCFullYear() + years;
  return new Date(Date.UTC(year, moment.getUTCMonth(), moment.getUTCDate() + days));
}
