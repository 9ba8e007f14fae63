import type { Framework } from '../framework/framework';

/** The texts and events of the invented area. */
export interface InventedOffer {
  /** By key, such as `support/1`. */
  readonly texts: Readonly<Record<string, string>>;
  /** The earliest first. */
  readonly events: readonly InventedEvent[];
}

export interface InventedEvent {
  readonly title: string;
  /** A day. */
  readonly startsOn: string;
  readonly detail: string;
  /** An outcome's number; null for all. */
  readonly outcome: number | null;
  /** The day for which it was announced before; null for none. */
  readonly movedFrom: string | null;
  /** True where it has just been announced. */
  readonly isNew: boolean;
}

/** The support of the invented area, outcome by outcome. */
const supports = [
  'Invented: our advisory teachers visit each school once a term and look at provision with the SENCO.\nA toolkit for quality-first teaching: https://meadow-vale.example/toolkit',
  'Invented: termly moderation of progress and targets, in groups of four schools.\nMaterials for Assess, Plan, Do, Review: https://meadow-vale.example/apdr',
  'Invented: a parent and carer coffee morning each half term, and a template for structured conversations.',
  'Invented: a provision map with costs that schools can take over, and an hour with our finance officer.',
  'Invented: SENCO cluster meetings, and visits to schools that are Exemplary in an aspect of your choice.',
] as const;

/** Days from now, and the outcome's place in the framework; null for all outcomes. */
const events = [
  { title: 'SENCO briefing', days: -21, outcome: null, detail: 'Online, 15:45 to 16:45.' },
  { title: 'SENCO cluster meeting', days: 9, outcome: 4, detail: 'Alder Bank Primary School, 14:00.' },
  { title: 'Workshop: structured conversations', days: 23, outcome: 2, detail: 'Town hall, 13:30 to 16:00.' },
  { title: 'Workshop: quality-first teaching', days: 37, outcome: 0, detail: 'Online, 15:30 to 17:00.' },
  { title: 'Moderation of progress and targets', days: 51, outcome: 1, detail: 'In your group’s schools.' },
  { title: 'Governors’ evening', days: 72, outcome: 3, detail: 'https://meadow-vale.example/governors' },
  { title: 'Conference of the area', days: 120, outcome: null, detail: 'Town hall, 9:00 to 15:30.' },
] as const;

/** The event that has been put off, by how many days, and the one that has just been announced. */
const moved = { title: 'Workshop: structured conversations', days: 7 };
const announced = 'Governors’ evening';

/** The offer of the invented area around a moment. */
export function inventedOffer({ outcomes }: Framework, now: Date): InventedOffer {
  const texts = outcomes.flatMap(({ number }, place): [string, string][] => {
    const support = supports[place];
    return support === undefined ? [] : [[`support/${number}`, support]];
  });
  return {
    texts: {
      ...Object.fromEntries(texts),
      contact: 'Invented: the DSPL manager of Meadow Vale, mailto:manager@meadow-vale.example',
    },
    events: events.map(({ title, days, outcome, detail }) => ({
      title: `${title} (invented)`,
      startsOn: dayAfter(now, days),
      detail,
      outcome: outcome === null ? null : (outcomes[outcome]?.number ?? null),
      movedFrom: title === moved.title ? dayAfter(now, days - moved.days) : null,
      isNew: title === announced,
    })),
  };
}

function dayAfter(moment: Date, days: number): string {
  return new Date(moment.getTime() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
