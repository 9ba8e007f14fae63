/** The area, phase and type of a school; null where nobody knows. */
export interface SchoolPlace {
  readonly area: string | null;
  readonly phase: string | null;
  readonly type: string | null;
}

/** The phase or the type of the schools that are counted, never both. */
export interface PopulationFilter {
  readonly phase?: string | undefined;
  readonly type?: string | undefined;
}

/** A group of schools about which figures can be shown. */
export interface Population {
  /** Such as `area:dspl3`, or `county:hertfordshire/phase:Primary`. */
  readonly name: string;
  /** Places in the list of schools. */
  readonly members: readonly number[];
}

/** The name of a population; `whole` is `area:dspl3` or `county:hertfordshire`. */
export function populationName(whole: string, { phase, type }: PopulationFilter = {}): string {
  if (phase !== undefined) return `${whole}/phase:${phase}`;
  return type === undefined ? whole : `${whole}/type:${type}`;
}

/**
 * Every population of a county, in the order in which figures are released: the county, its areas, and their phases
 * and types. Those that are cut from the same group by the same field stand together. The larger come first, so that
 * where one has to be withheld for another's sake, it is the smaller. The order rests on who has sent something,
 * never on what.
 */
export function populationFamilies(
  county: string,
  schools: readonly SchoolPlace[],
): readonly (readonly Population[])[] {
  const whole = { name: `county:${county}`, members: schools.map((_, place) => place) };
  const areas = split(whole, schools, ({ area }) => (area === null ? null : `area:${area}`));
  const tops = [whole, ...areas];
  const by = (kind: 'phase' | 'type') =>
    tops.map((top) =>
      split(top, schools, (school) => {
        const value = school[kind];
        return value === null ? null : populationName(top.name, { [kind]: value });
      }),
    );
  return [[whole], areas, ...by('phase'), ...by('type')];
}

function split(
  { members }: Population,
  schools: readonly SchoolPlace[],
  nameOf: (school: SchoolPlace) => string | null,
): readonly Population[] {
  const groups = new Map<string, number[]>();
  for (const place of members) {
    const school = schools[place];
    const name = school === undefined ? null : nameOf(school);
    if (name === null) continue;
    const group = groups.get(name) ?? [];
    group.push(place);
    groups.set(name, group);
  }
  return [...groups]
    .map(([name, own]) => ({ name, members: own }))
    .sort((one, other) => other.members.length - one.members.length || (one.name < other.name ? -1 : 1));
}
