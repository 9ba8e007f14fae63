import type { AspectId, GroupKey, LevelKey } from './framework';

/**
 * A place in a prepared document that holds one answer or one statement. `row` counts from 1. The keys are
 * as the tag spells them: whether the framework has such an aspect, level, group or column is for the caller
 * to look up.
 */
export type Place =
  | { readonly kind: 'school' }
  | { readonly kind: 'urn' }
  | { readonly kind: 'statement'; readonly aspect: AspectId; readonly level: LevelKey }
  | { readonly kind: 'bestFit'; readonly aspect: AspectId }
  | { readonly kind: 'evidence'; readonly aspect: AspectId }
  | { readonly kind: 'notes'; readonly outcome: number }
  | { readonly kind: 'actions'; readonly outcome: number }
  /** One of the two boxes; `answer` is null for a control that holds the whole answer. */
  | { readonly kind: 'statutory'; readonly item: number; readonly answer: 'yes' | 'no' | null }
  /** The box beside a group: `row` is null and `field` is `ticked`. */
  | { readonly kind: 'involved'; readonly group: GroupKey; readonly row: null; readonly field: 'ticked' }
  | {
      readonly kind: 'involved';
      readonly group: GroupKey;
      readonly row: number;
      readonly field: 'role' | 'name' | 'date';
    }
  | { readonly kind: 'keyDate'; readonly row: number; readonly field: 'label' | 'date' }
  | { readonly kind: 'plan'; readonly row: number; readonly column: string }
  /** Anywhere in a row of statements that somebody has said is the school's own. */
  | { readonly kind: 'ownRow' };

/**
 * The tag of the control that holds the summary page. It is no place of the form: what stands in it repeats
 * answers and is never read as one.
 */
export const summaryPageTag = 'send/summary';

/** The tag of the content control at a place, such as `send/1a/best-fit`. */
export function tagOf(place: Place): `send/${string}` {
  return `send/${pathOf(place)}`;
}

function pathOf(place: Place): string {
  switch (place.kind) {
    case 'school':
    case 'urn':
      return place.kind;
    case 'statement':
      return `${place.aspect}/${place.level}`;
    case 'bestFit':
      return `${place.aspect}/best-fit`;
    case 'evidence':
      return `${place.aspect}/evidence`;
    case 'notes':
    case 'actions':
      return `${place.outcome}/${place.kind}`;
    case 'statutory':
      return place.answer === null ? `statutory/${place.item}` : `statutory/${place.item}/${place.answer}`;
    case 'involved':
      return place.row === null
        ? `involved/${place.group}/${place.field}`
        : `involved/${place.group}/${place.row}/${place.field}`;
    case 'keyDate':
      return `key-date/${place.row}/${place.field}`;
    case 'plan':
      return `plan/${place.row}/${place.column}`;
    case 'ownRow':
      return 'own-row';
  }
}

type Parts = Readonly<Record<string, string>>;

/** Each form of a tag, and the place that its named parts make. */
const forms: readonly (readonly [pattern: RegExp, toPlace: (parts: Parts) => Place])[] = [
  [/^send\/school$/, () => ({ kind: 'school' })],
  [/^send\/urn$/, () => ({ kind: 'urn' })],
  [/^send\/own-row$/, () => ({ kind: 'ownRow' })],
  [/^send\/(?<aspect>[1-9]\d*[a-z]+)\/best-fit$/, (p) => ({ kind: 'bestFit', aspect: p.aspect as AspectId })],
  [
    /^send\/(?<aspect>[1-9]\d*[a-z]+)\/evidence$/,
    (p) => ({ kind: 'evidence', aspect: p.aspect as AspectId }),
  ],
  [
    /^send\/(?<aspect>[1-9]\d*[a-z]+)\/(?<level>[A-Za-z]\w*)$/,
    (p) => ({ kind: 'statement', aspect: p.aspect as AspectId, level: p.level as LevelKey }),
  ],
  [
    /^send\/(?<outcome>[1-9]\d*)\/(?<kind>notes|actions)$/,
    (p) => ({ kind: p.kind as 'notes' | 'actions', outcome: Number(p.outcome) }),
  ],
  [
    /^send\/statutory\/(?<item>[1-9]\d*)(\/(?<answer>yes|no))?$/,
    (p) => ({
      kind: 'statutory',
      item: Number(p.item),
      answer: (p.answer as 'yes' | 'no' | undefined) ?? null,
    }),
  ],
  [
    /^send\/involved\/(?<group>[A-Za-z]\w*)\/ticked$/,
    (p) => ({ kind: 'involved', group: p.group as GroupKey, row: null, field: 'ticked' }),
  ],
  [
    /^send\/involved\/(?<group>[A-Za-z]\w*)\/(?<row>[1-9]\d*)\/(?<field>role|name|date)$/,
    (p) => ({
      kind: 'involved',
      group: p.group as GroupKey,
      row: Number(p.row),
      field: p.field as 'role' | 'name' | 'date',
    }),
  ],
  [
    /^send\/key-date\/(?<row>[1-9]\d*)\/(?<field>label|date)$/,
    (p) => ({ kind: 'keyDate', row: Number(p.row), field: p.field as 'label' | 'date' }),
  ],
  [
    /^send\/plan\/(?<row>[1-9]\d*)\/(?<column>[A-Za-z]\w*)$/,
    (p) => ({ kind: 'plan', row: Number(p.row), column: p.column as string }),
  ],
];

/** The place that a content control's tag names; null for a tag that is not one of ours. */
export function parseTag(tag: string): Place | null {
  for (const [pattern, toPlace] of forms) {
    const match = pattern.exec(tag);
    if (match) return toPlace(match.groups ?? {});
  }
  return null;
}
