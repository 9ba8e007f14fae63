import type { RatingSummary } from '../api/resources/rating-summary';
import type { Framework } from '../framework/framework';
import type { CollectionId, SubmissionId, Urn } from '../framework/identifiers';
import type { InventedLevels } from './invented-levels';
import type { InventedSchool } from './invented-schools';
import { inventedSummary } from './invented-summary';
import type { Random } from './random';

/** One collection of the demonstration, and what happened in it. */
export interface InventedCollection {
  readonly id: string;
  readonly name: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** The summaries, in the order of their arrival. Those after `closesAt` are late. */
  readonly arrivals: readonly Arrival[];
  /** The manager's note about each school; null for what has not happened. */
  readonly participation: readonly {
    readonly urn: Urn;
    readonly briefedOn: string | null;
    readonly startedOn: string | null;
  }[];
}

export interface Arrival {
  readonly receivedAt: Date;
  readonly summary: RatingSummary;
}

interface Making {
  readonly framework: Framework;
  readonly schools: readonly InventedSchool[];
  readonly levels: InventedLevels;
  readonly random: Random;
  /** Arrivals after this moment are left out. */
  readonly now: Date;
  readonly closesAt: Date;
  /** The year counted from 0. */
  readonly place: number;
  /** The share of the schools that send. */
  readonly share: number;
}

const day = 24 * 60 * 60 * 1000;

/** How many days a collection is open. */
const length = 76;

/** How many of a hundred schools send late, and how many send again to correct what they sent. */
const habits = { late: 0.1, corrects: 0.08 };

export function inventedCollection(making: Making): InventedCollection {
  const { schools, random, now, closesAt, share } = making;
  const opensAt = new Date(closesAt.getTime() - length * day);
  const id = schoolYearOf(closesAt);
  const arrivals: Arrival[] = [];
  const participation = schools.map((school, place) => {
    const sends = random.chance(share);
    const briefed = sends || random.chance(0.7);
    const started = sends || (briefed && random.chance(0.5));
    if (sends) arrivals.push(...arrivalsOf(making, school, place, id, opensAt, closesAt));
    return {
      urn: school.urn,
      briefedOn: briefed ? dayOf(opensAt, -random.whole(20, 60)) : null,
      startedOn: started ? dayOf(opensAt, random.whole(1, 8)) : null,
    };
  });
  return {
    id,
    name: `Annual survey ${id} (invented)`,
    opensAt,
    closesAt,
    arrivals: arrivals
      .filter(({ receivedAt }) => receivedAt <= now)
      .sort((one, other) => one.receivedAt.getTime() - other.receivedAt.getTime()),
    participation,
  };
}

/** The school year of a moment, such as `2026-27`; it begins in September. */
function schoolYearOf(moment: Date): string {
  const first = moment.getUTCFullYear() - (moment.getUTCMonth() < 8 ? 1 : 0);
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The summaries of one school: one, or another that corrects it. */
function arrivalsOf(
  { framework, levels, random, place: year }: Making,
  school: InventedSchool,
  place: number,
  collection: CollectionId,
  opensAt: Date,
  closesAt: Date,
): readonly Arrival[] {
  const late = random.chance(habits.late);
  const first = late
    ? new Date(closesAt.getTime() + random.share() * 10 * day)
    : new Date(
        closesAt.getTime() - (0.02 + random.share() ** 2 * 0.85) * (closesAt.getTime() - opensAt.getTime()),
      );
  const summaryAt = (receivedAt: Date, supersedes: SubmissionId | null): Arrival => ({
    receivedAt,
    summary: inventedSummary(framework, random, {
      school,
      collection,
      supersedes,
      completedOn: dayOf(receivedAt, -random.whole(0, 5)),
      ratings: levels.ratings(place, year),
    }),
  });
  const sent = summaryAt(first, null);
  if (!random.chance(habits.corrects)) return [sent];
  return [sent, summaryAt(new Date(first.getTime() + 2 * day), sent.summary.submission)];
}

function dayOf(moment: Date, later: number): string {
  return new Date(moment.getTime() + later * day).toISOString().slice(0, 10);
}
