import type { SchoolPlace } from '../collation/populations';
import type { Urn } from '../framework/identifiers';

/** A school that does not exist, as its name says. */
export interface InventedSchool extends SchoolPlace {
  /** Above every number that the registry has given out. */
  readonly urn: Urn;
  readonly name: string;
}

/** The invented area that all invented schools are in. */
export const inventedArea = { id: 'demonstration', name: 'Meadow Vale (invented)' } as const;

const trees = ['Alder', 'Ash', 'Beech', 'Cedar', 'Cherry', 'Elm', 'Hazel', 'Oak', 'Rowan', 'Willow'];
const places = ['Bank', 'Brook', 'Hill', 'Lane'];
const firstUrn = 999_001;

/** The kinds of ten schools out of forty: mostly primary, as an area has them. */
const kinds = [
  { ending: 'Primary School', phase: 'Primary', type: 'Community school' },
  { ending: 'Primary School', phase: 'Primary', type: 'Community school' },
  { ending: 'Church of England Primary School', phase: 'Primary', type: 'Voluntary aided school' },
  { ending: 'Primary Academy', phase: 'Primary', type: 'Academy converter' },
  { ending: 'Infant School', phase: 'Primary', type: 'Community school' },
  { ending: 'Junior School', phase: 'Primary', type: 'Community school' },
  { ending: 'School', phase: 'Secondary', type: 'Academy converter' },
  { ending: 'High School', phase: 'Secondary', type: 'Community school' },
  { ending: 'Nursery School', phase: 'Nursery', type: 'Local authority nursery school' },
  { ending: 'Special School', phase: 'Not applicable', type: 'Community special school' },
] as const;

/** Forty schools of an invented area, always the same. */
export function inventedSchools(): readonly InventedSchool[] {
  return places.flatMap((place, row) =>
    trees.map((tree, column): InventedSchool => {
      const { ending, phase, type } = kinds[(column + 3 * row) % kinds.length] ?? kinds[0];
      return {
        urn: String(firstUrn + row * trees.length + column),
        name: `${tree} ${place} ${ending} (invented)`,
        area: inventedArea.id,
        phase,
        type,
      };
    }),
  );
}
