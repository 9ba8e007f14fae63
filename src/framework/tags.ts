import type { AspectId, EditionId, Framework, GroupKey, LevelKey } from './framework';

/**
 * A place in a prepared document that holds one answer or one statement. `row` counts from 1. The keys are
 * as its tag spells them: whether the framework has such an aspect, level, group or column is for the caller
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

/** What tags need to know of a framework. */
type OfEdition = Pick<Framework, 'edition'>;

/**
 * The tag of the content control at a place, such as `send/hertfordshire-2019/1a/best-fit`. It says whose
 * framework the place belongs to, so that a control that was copied elsewhere is never read by another one's.
 */
export function tagOf({ edition }: OfEdition, place: Place): string {
  return `send/${scopeOf(edition)}/${keyOf(place)}`;
}

/**
 * The tag of the control that holds the summary page. It is no place of any framework's form: what stands in it
 * repeats answers and is never read as one.
 */
export const summaryPageTag = 'send/summary';

/** A place, and the edition of the framework that it belongs to. */
export interface TaggedPlace {
  readonly edition: EditionId;
  readonly place: Place;
}

/** What a content control's tag says; null for a tag that is not one of ours. */
export function parseTag(tag: string): TaggedPlace | null {
  const match = /^send\/(?<authority>[a-z][a-z-]*)-(?<year>\d{4})\/(?<key>.+)$/.exec(tag);
  if (match?.groups === undefined) return null;
  const { authority, year, key = '' } = match.groups;
  const place = parseKey(key);
  return place === null ? null : { edition: `${authority}/${year}` as EditionId, place };
}

/** The place that a tag names in a framework; null for any other tag, and for another framework's. */
export function placeIn({ edition }: OfEdition, tag: string): Place | null {
  const tagged = parseTag(tag);
  return tagged?.edition === edition ? tagged.place : null;
}

/** The most characters that Word keeps of a tag. */
export const longestTag = 64;

/** An edition as it stands in a tag, where `/` parts the fields: `hertfordshire-2019`. */
function scopeOf(edition: EditionId): string {
  return edition.replace('/', '-');
}

/** A place as a key of a record, such as `plan/1/target`: its tag without whose framework it is. */
export function keyOf(place: Place): string {
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

/** Each form of a key, and the place that its named parts make. */
const forms: readonly (readonly [pattern: RegExp, toPlace: (parts: Parts) => Place])[] = [
  [/^school$/, () => ({ kind: 'school' })],
  [/^urn$/, () => ({ kind: 'urn' })],
  [/^own-row$/, () => ({ kind: 'ownRow' })],
  [/^(?<aspect>[1-9]\d*[a-z]+)\/best-fit$/, (p) => ({ kind: 'bestFit', aspect: p.aspect as AspectId })],
  [/^(?<aspect>[1-9]\d*[a-z]+)\/evidence$/, (p) => ({ kind: 'evidence', aspect: p.aspect as AspectId })],
  [
    /^(?<aspect>[1-9]\d*[a-z]+)\/(?<level>[A-Za-z]\w*)$/,
    (p) => ({ kind: 'statement', aspect: p.aspect as AspectId, level: p.level as LevelKey }),
  ],
  [
    /^(?<outcome>[1-9]\d*)\/(?<kind>notes|actions)$/,
    (p) => ({ kind: p.kind as 'notes' | 'actions', outcome: Number(p.outcome) }),
  ],
  [
    /^statutory\/(?<item>[1-9]\d*)(\/(?<answer>yes|no))?$/,
    (p) => ({
      kind: 'statutory',
      item: Number(p.item),
      answer: (p.answer as 'yes' | 'no' | undefined) ?? null,
    }),
  ],
  [
    /^involved\/(?<group>[A-Za-z]\w*)\/ticked$/,
    (p) => ({ kind: 'involved', group: p.group as GroupKey, row: null, field: 'ticked' }),
  ],
  [
    /^involved\/(?<group>[A-Za-z]\w*)\/(?<row>[1-9]\d*)\/(?<field>role|name|date)$/,
    (p) => ({
      kind: 'involved',
      group: p.group as GroupKey,
      row: Number(p.row),
      field: p.field as 'role' | 'name' | 'date',
    }),
  ],
  [
    /^key-date\/(?<row>[1-9]\d*)\/(?<field>label|date)$/,
    (p) => ({ kind: 'keyDate', row: Number(p.row), field: p.field as 'label' | 'date' }),
  ],
  [
    /^plan\/(?<row>[1-9]\d*)\/(?<column>[A-Za-z]\w*)$/,
    (p) => ({ kind: 'plan', row: Number(p.row), column: p.column as string }),
  ],
];

/** The place that a key names; null for any other text. */
export function parseKey(key: string): Place | null {
  for (const [pattern, toPlace] of forms) {
    const match = pattern.exec(key);
    if (match) return toPlace(match.groups ?? {});
  }
  return null;
}
