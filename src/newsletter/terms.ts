import type { AreaEvent, Term } from './contents';

/** The first month of each term, counted from 1. Where Easter is late, an event of April is still in spring. */
const terms = [
  { name: 'Autumn', from: 9 },
  { name: 'Spring', from: 1 },
  { name: 'Summer', from: 4 },
] as const;

/** Events by term, each in the order of their days; a term without events is not there. */
export function termsOf(events: readonly AreaEvent[]): readonly Term[] {
  const byName = new Map<string, AreaEvent[]>();
  for (const event of [...events].sort(byDay)) {
    const name = termOf(event.day);
    byName.set(name, [...(byName.get(name) ?? []), event]);
  }
  return [...byName].map(([name, own]) => ({ name, events: own }));
}

function termOf(day: string): string {
  const month = Number(day.slice(5, 7));
  const { name } = [...terms]
    .sort((one, other) => other.from - one.from)
    .find(({ from }) => month >= from) ?? {
    name: 'Spring',
  };
  return `${name} term ${day.slice(0, 4)}`;
}

function byDay(one: AreaEvent, other: AreaEvent): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.title < other.title ? -1 : Number(one.title > other.title);
}
