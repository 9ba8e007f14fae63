import type { Aspect, Framework, Level, StatutoryItem } from './framework';
import { longestTag, tagOf } from './tags';
import type { Place } from './tags';

/**
 * What holds between the parts of a framework, beyond the schema of each. An invariant names the parts that it
 * reads, and is asked only where those have the schema's types. It answers with a sentence for each fault.
 */
export interface Invariant {
  readonly parts: readonly (keyof Framework)[];
  readonly faults: (framework: Framework) => string[];
}

/** Hands an invariant no more of the framework than the parts that it names. */
function over<Part extends keyof Framework>(
  parts: readonly Part[],
  faults: (framework: Pick<Framework, Part>) => string[],
): Invariant {
  return { parts, faults };
}

export const invariants: readonly Invariant[] = [
  over(['levels'], ({ levels }) => [
    ...inSequence(
      levels.map(({ order }) => `Level ${order}`),
      (position) => `Level ${position + 1}`,
    ),
    ...sharedNames('levels', 'key', keysOf(levels)),
    ...sharedNames(
      'levels',
      'label',
      levels.map(({ label }) => label),
    ),
    ...(keysOf(levels).includes('evidence')
      ? ['No level may have the key “evidence”, which names what stands beside the statements.']
      : []),
  ]),

  over(['edition', 'levels', 'outcomes', 'involvement', 'plan'], (framework) =>
    keyedPlaces(framework)
      .map(({ key, place }) => ({ key, excess: tagOf(framework, place).length - longestTag }))
      .filter(({ excess }) => excess > 0)
      .map(
        ({ key, excess }) =>
          `The key “${key}” makes a field’s tag ${excess} characters longer than the ${longestTag} that Word keeps.`,
      ),
  ),

  over(['outcomes'], ({ outcomes }) =>
    inSequence(
      outcomes.map(({ number }) => `Outcome ${number}`),
      (position) => `Outcome ${position + 1}`,
    ),
  ),
  over(['outcomes'], ({ outcomes }) =>
    outcomes.flatMap(({ number, aspects }) => {
      const elsewhere = aspects.filter(({ id, letter }) => id !== `${number}${letter}`);
      if (elsewhere.length > 0) {
        return elsewhere.map(
          ({ id, letter }) => `Aspect ${id} has the letter ${letter} and stands in outcome ${number}.`,
        );
      }
      return inSequence(
        aspects.map(({ id }) => `Aspect ${id}`),
        (position) => `Aspect ${number}${String.fromCharCode('a'.charCodeAt(0) + position)}`,
      );
    }),
  ),

  over(['levels', 'outcomes'], ({ levels, outcomes }) =>
    aspectsIn(outcomes).flatMap(({ id, statements }) =>
      oneForEachLevel(levels, statements, `Aspect ${id}`, 'statement'),
    ),
  ),
  over(['levels', 'outcomes'], ({ levels, outcomes }) =>
    aspectsIn(outcomes).flatMap((aspect) => sameStatements(aspect, levels)),
  ),
  over(['levels', 'outcomes'], ({ levels, outcomes }) =>
    statementsIn(outcomes, levels).flatMap(({ place, draft, source }) => {
      if (draft && source !== null) return [`${place} is a draft and yet names a source.`];
      return !draft && source === null ? [`${place} is no draft and names no source.`] : [];
    }),
  ),
  over(['levels', 'outcomes', 'sources'], ({ levels, outcomes, sources }) =>
    statementsIn(outcomes, levels).flatMap(({ place, source }) => unknownSource(place, source, sources)),
  ),

  over(['levels', 'progression'], ({ levels, progression }) =>
    progression.flatMap(({ strand, words }) =>
      oneForEachLevel(levels, words, `The strand “${strand}”`, 'wording'),
    ),
  ),

  over(['statutory'], ({ statutory }) =>
    inSequence(
      statutory.items.map(({ number }) => `Item ${number} of the statutory checklist`),
      (position) => `Item ${position + 1} of the statutory checklist`,
    ),
  ),
  over(['statutory', 'sources'], ({ statutory, sources }) =>
    statutory.items.flatMap(({ number, update }) =>
      unknownSourceOfUpdate(`item ${number} of the statutory checklist`, update, sources),
    ),
  ),
  over(['qualityOfferMusts', 'sources'], ({ qualityOfferMusts, sources }) => [
    ...unknownSource('The list of duties', qualityOfferMusts?.source, sources),
    ...(qualityOfferMusts?.items ?? []).flatMap(({ update }, index) =>
      unknownSourceOfUpdate(`duty ${index + 1}`, update, sources),
    ),
  ]),
  over(['qualityOffer', 'sources'], ({ qualityOffer, sources }) =>
    unknownSource('The Quality Offer', qualityOffer?.source, sources),
  ),

  over(['involvement'], ({ involvement }) => [
    ...sharedNames('groups', 'key', keysOf(involvement.groups)),
    ...involvement.groups
      .filter(({ roleField, fields }) => roleField !== fields.includes('Role'))
      .map(({ role }) => `The group “${role}” needs the field Role where roleField is true, and only there.`),
  ]),
  over(['plan'], ({ plan }) => sharedNames('columns of the action plan', 'key', keysOf(plan.columns))),
];

type Sources = Framework['sources'];

function keysOf(items: readonly { readonly key: string }[]): string[] {
  return items.map(({ key }) => key);
}

function aspectsIn(outcomes: Framework['outcomes']): Aspect[] {
  return outcomes.flatMap(({ aspects }) => aspects);
}

function statementsIn(outcomes: Framework['outcomes'], levels: readonly Level[]) {
  return aspectsIn(outcomes).flatMap(({ id, statements }) =>
    levels.flatMap(({ key, label }) => {
      const statement = statements[key];
      return statement === undefined
        ? []
        : [{ ...statement, place: `The ${label} statement of aspect ${id}` }];
    }),
  );
}

/** A place with the longest tag for each key that the pack chooses; rows are counted up to 99. */
function keyedPlaces({
  levels,
  outcomes,
  involvement,
  plan,
}: Pick<Framework, 'levels' | 'outcomes' | 'involvement' | 'plan'>): { key: string; place: Place }[] {
  const aspect = aspectsIn(outcomes).at(-1)?.id;
  const statements = levels.flatMap(({ key }) =>
    aspect === undefined ? [] : [{ key, place: { kind: 'statement', aspect, level: key } as const }],
  );
  const people = involvement.groups.map(({ key }) => ({
    key,
    place: { kind: 'involved', group: key, row: mostRows, field: 'name' } as const,
  }));
  const cells = plan.columns.map(({ key }) => ({
    key,
    place: { kind: 'plan', row: mostRows, column: key } as const,
  }));
  return [...statements, ...people, ...cells];
}

const mostRows = 99;

function oneForEachLevel(
  levels: readonly Level[],
  values: Readonly<Record<string, unknown>>,
  place: string,
  noun: string,
): string[] {
  return [
    ...levels
      .filter(({ key }) => !Object.hasOwn(values, key))
      .map(({ label }) => `${place} has no ${noun} for ${label}.`),
    ...Object.keys(values)
      .filter((key) => !levels.some((level) => level.key === key))
      .map((key) => `${place} has a ${noun} for “${key}”, which is not a level of this framework.`),
  ];
}

/** A level whose statement another level of the aspect has already. */
function sameStatements({ id, statements }: Aspect, levels: readonly Level[]): string[] {
  return levels.flatMap(({ key, label }, at) => {
    const same = levels.slice(0, at).find((lower) => statements[lower.key]?.text === statements[key]?.text);
    return same === undefined || statements[key] === undefined
      ? []
      : [`Aspect ${id} has the same statement for ${same.label} and ${label}.`];
  });
}

function unknownSource(place: string, source: string | null | undefined, sources: Sources): string[] {
  if (source === null || source === undefined || Object.hasOwn(sources, source)) return [];
  return [`${place} names the source “${source}”, which is not among the sources.`];
}

function unknownSourceOfUpdate(item: string, update: StatutoryItem['update'], sources: Sources): string[] {
  return unknownSource(`The note on the law of ${item}`, update?.source, sources);
}

/** Names that should run in order and without a gap; `nth` gives the one that belongs at a position from 0. */
function inSequence(names: readonly string[], nth: (position: number) => string): string[] {
  const twice = repeated(names);
  if (twice.length > 0) return twice.map((name) => `${name} is there twice.`);
  const wanted = names.map((_, position) => nth(position));
  const missing = wanted.filter((name) => !names.includes(name));
  if (missing.length > 0) return missing.map((name) => `${name} is missing.`);
  const misplaced = wanted.find((name, position) => names[position] !== name);
  return misplaced === undefined ? [] : [`${misplaced} is out of order.`];
}

function sharedNames(items: string, field: string, names: readonly string[]): string[] {
  return repeated(names).map((name) => `Two ${items} have the ${field} “${name}”.`);
}

/** Each name that stands more than once. */
function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, position) => names.indexOf(name) < position))];
}
