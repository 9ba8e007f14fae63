import type { AspectId, Framework } from '../framework/framework';
import { outcomeOf } from '../framework/lookup';
import type { Place } from '../framework/tags';
import type { Story } from '../ooxml/model';
import { placeOf } from './tagged/places';
import { controlTargets } from './preparation/control-targets';
import { titleOf } from './preparation/titles';
import type { LocatedReading } from './reading';

/** Something that has happened to a document since it was made, and that a person should know. */
export interface Damage {
  readonly kind: 'fieldsLost' | 'rowTwice' | 'outcomeTwice' | 'outcomeMissing' | 'otherOrder';
  /** What is the matter and what to do about it, in plain words. */
  readonly text: string;
  readonly repair: Repair;
}

/** What the pane can do about it; none of these loses a word. */
export type Repair =
  /** Prepare the document once more, which adds what is missing. */
  | { readonly kind: 'addFields' }
  /** Prepare the document, which asks whose each row is. */
  | { readonly kind: 'decideRows' }
  /** Look at each of the copies that carry the aspect's fields, and say which one counts. */
  | { readonly kind: 'keepCopy'; readonly aspect: AspectId; readonly copies: number }
  /** Copy it from the starter template. */
  | { readonly kind: 'template' }
  | { readonly kind: 'none' };

type Located = Extract<LocatedReading, { readonly recognised: true }>;

/** The kinds of places that the pane writes into. */
const writtenByPane: readonly Place['kind'][] = ['school', 'urn', 'statement', 'bestFit', 'evidence'];

/** How many places are named before the rest is counted. */
const mostNamed = 3;

/** What has happened to a document, the gravest first; empty for a document that is whole. */
export function damageIn(story: Story, located: Located): Damage[] {
  const { framework } = located.assessment;
  const twice = aspectsTwice(located);
  const outcomesTwice = framework.outcomes.filter(
    ({ aspects }) => aspects.length > 1 && aspects.every(({ id }) => twice.includes(id)),
  );
  const alone = twice.filter((id) => !outcomesTwice.some(({ aspects }) => aspects.some((a) => a.id === id)));
  return [
    ...outcomesTwice.map((outcome) => outcomeTwice(outcome.number)),
    ...alone.map((aspect) => rowTwice(story, framework, aspect)),
    ...outcomesMissing(located),
    ...fieldsLost(story, located),
    ...otherOrder(located),
  ];
}

function aspectsTwice({ rows }: Located): AspectId[] {
  const aspects = rows.flatMap(({ identity }) => (identity.kind === 'sure' ? [identity.aspect] : []));
  return [...new Set(aspects.filter((aspect, at) => aspects.indexOf(aspect) !== at))];
}

function outcomeTwice(outcome: number): Damage {
  return {
    kind: 'outcomeTwice',
    text:
      `Outcome ${outcome} stands in this document twice, as if two documents had been put together. Where the ` +
      'two differ, nothing is counted. Delete the one that is not needed, or say row by row which one counts.',
    repair: { kind: 'decideRows' },
  };
}

function rowTwice(story: Story, framework: Framework, aspect: AspectId): Damage {
  const copies = copiesWithFields(story, framework, aspect);
  const text = `${aspect} stands in this document twice, as if its row had been copied. `;
  return copies > 1
    ? {
        kind: 'rowTwice',
        text: `${text}Look at both, and say which one counts; the other stays in the document as a row of your own.`,
        repair: { kind: 'keepCopy', aspect, copies },
      }
    : {
        kind: 'rowTwice',
        text: `${text}Where the two differ, nothing is counted. Say which one counts, or delete the one that is not needed.`,
        repair: { kind: 'decideRows' },
      };
}

/** How many rows carry all of an aspect's fields for statements. */
function copiesWithFields(story: Story, framework: Framework, aspect: AspectId): number {
  const counts = framework.levels.map(
    ({ key }) =>
      story.controls.filter((control) => isStatement(placeOf(framework, control), aspect, key)).length,
  );
  return Math.min(...counts);
}

function isStatement(place: Place | null, aspect: AspectId, level: string): boolean {
  return place?.kind === 'statement' && place.aspect === aspect && place.level === level;
}

function outcomesMissing({ assessment: { framework, aspects } }: Located): Damage[] {
  const missing = new Set(aspects.flatMap(({ id, state }) => (state === 'missing' ? [id] : [])));
  return framework.outcomes
    .filter((outcome) => outcome.aspects.every(({ id }) => missing.has(id)))
    .map(({ number }) => ({
      kind: 'outcomeMissing',
      text: `Outcome ${number} is not in this document. If it is in a document of its own, put the two together; otherwise copy it from the starter template.`,
      repair: { kind: 'template' },
    }));
}

/** Fields that a prepared document lacks; one that was never prepared has lost none. */
function fieldsLost(story: Story, located: Located): Damage[] {
  const { framework } = located.assessment;
  if (!story.controls.some((control) => placeOf(framework, control)?.kind === 'statement')) return [];
  const targets = controlTargets(story, located, new Map()).targets.filter(({ place }) =>
    writtenByPane.includes(place.kind),
  );
  if (targets.length === 0) return [];
  const named = targets.slice(0, mostNamed).map(({ place }) => titleOf(framework, place));
  const more = targets.length > mostNamed ? ` and ${targets.length - mostNamed} more` : '';
  const have = targets.length === 1 ? 'A place has' : `${targets.length} places have`;
  return [
    {
      kind: 'fieldsLost',
      text: `${have} no field that the pane can write into: ${named.join(', ')}${more}. It may have been deleted with the words in it. Adding it changes no word.`,
      repair: { kind: 'addFields' },
    },
  ];
}

function otherOrder({ assessment: { framework }, rows }: Located): Damage[] {
  const order = framework.outcomes.flatMap(({ aspects }) => aspects.map(({ id }) => id));
  const found = [
    ...new Set(rows.flatMap(({ identity }) => (identity.kind === 'sure' ? [identity.aspect] : []))),
  ];
  const moved = found.filter((aspect, at) => {
    const before = found[at - 1];
    return before !== undefined && order.indexOf(before) > order.indexOf(aspect);
  });
  if (moved.length === 0) return [];
  const outcomes = [...new Set(moved.map((aspect) => outcomeOf(framework, aspect)?.number))];
  return [
    {
      kind: 'otherOrder',
      text: `The rows of ${outcomes.length === 1 ? `outcome ${outcomes[0]}` : `outcomes ${outcomes.join(', ')}`} stand in another order than usual. That does no harm: each row is known by its words.`,
      repair: { kind: 'none' },
    },
  ];
}
