import type { AspectId, Framework } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import type { Story } from '../../ooxml/model';
import type { ReadRow } from '../rows/answer-aspect';
import type { LocatedReading } from '../reading';
import { storyParagraphs } from '../story-paragraphs';
import { shapeFor } from './control-target';
import type { TargetShape } from './control-target';
import { ownRowShapes } from './own-row';
import type { PreparationDecisions, RowKey, UntaggablePlace, UntaggableReason } from './plan';
import { titleOf } from './titles';
import { wantedElsewhere, wantedInRow } from './wanted-places';

/** A control that is to be added, or an existing one that is to get a tag. */
export interface ControlTarget {
  readonly place: Place;
  readonly title: string;
  readonly shape: TargetShape;
}

/** All controls that a document lacks, and the places that can have none. */
export interface ControlTargets {
  readonly targets: readonly ControlTarget[];
  readonly untaggable: readonly UntaggablePlace[];
}

type Located = Extract<LocatedReading, { readonly recognised: true }>;

/** Finds where the controls go that a document does not have yet. */
export function controlTargets(
  story: Story,
  { assessment: { framework }, rows, places }: Located,
  decisions: PreparationDecisions,
): ControlTargets {
  const paragraphs = storyParagraphs(story);
  const own = rows.flatMap((read, at) =>
    isToBeOwn(read, at, decisions) ? [ownRowShapes(framework, read, paragraphs)] : [],
  );
  const given = new Set(own.flat().flatMap((shape) => (isExisting(shape) ? [shape.control] : [])));
  const tags = new Set(
    story.controls.filter(({ id }) => id === null || !given.has(id)).map(({ tag }) => tag),
  );
  const taken = new Set<number | string>();
  const targets: ControlTarget[] = [];
  const untaggable: UntaggablePlace[] = [];
  const add = (place: Place, shape: TargetShape | UntaggableReason) => {
    const reason = typeof shape === 'string' ? shape : take(taken, shape) ? null : 'scattered';
    if (reason !== null) untaggable.push(cannotTag(framework, place, reason));
    else if (typeof shape !== 'string') {
      targets.push({ place, title: titleOf(framework, place), shape });
    }
  };
  // First of all, so that breaking off on the way never leaves one tag in two rows.
  for (const shapes of own) {
    for (const shape of typeof shapes === 'string' ? [shapes] : shapes) add({ kind: 'ownRow' }, shape);
  }
  const twice = aspectsOfSeveralRows(rows, decisions);
  for (const aspect of twice) untaggable.push(cannotTag(framework, { kind: 'evidence', aspect }, 'twice'));
  const wanted = [
    ...rows.flatMap((read, at) => {
      const aspect = aspectOf(read, at, decisions);
      return aspect === null || twice.has(aspect) ? [] : wantedInRow(framework, read, aspect);
    }),
    ...wantedElsewhere(framework, places),
  ];
  for (const one of wanted) {
    const tag = tagOf(framework, one.place);
    if (tags.has(tag)) continue;
    tags.add(tag);
    add(one.place, shapeFor(one, paragraphs));
  }
  return { targets, untaggable };
}

function isExisting(
  shape: TargetShape | UntaggableReason,
): shape is Extract<TargetShape, { readonly kind: 'existing' }> {
  return typeof shape !== 'string' && shape.kind === 'existing';
}

/** True for a row that somebody has said is the school's own, and that does not carry the tag for it yet. */
function isToBeOwn({ row }: ReadRow, at: number, decisions: PreparationDecisions): boolean {
  return decisions.get(rowKey(at)) === null && !row.own;
}

/** The key of a row by its number among the rows of statements. */
export function rowKey(at: number): RowKey {
  return `row-${at + 1}` as RowKey;
}

/** The aspect that a row surely is, or was decided to be. */
function aspectOf({ identity }: ReadRow, at: number, decisions: PreparationDecisions): AspectId | null {
  const decided = decisions.get(rowKey(at));
  if (decided !== undefined) return decided;
  return identity.kind === 'sure' ? identity.aspect : null;
}

function aspectsOfSeveralRows(rows: readonly ReadRow[], decisions: PreparationDecisions): Set<AspectId> {
  const aspects = rows.flatMap((read, at) => aspectOf(read, at, decisions) ?? []);
  return new Set(aspects.filter((aspect, at) => aspects.indexOf(aspect) !== at));
}

/** Notes the paragraphs of a shape as taken; false where one is taken already. */
function take(taken: Set<number | string>, shape: TargetShape): boolean {
  const parts: (number | string)[] = [];
  if (shape.kind === 'existing') parts.push(`control ${shape.control}`);
  else if (shape.kind === 'content') parts.push(shape.paragraph);
  else for (let at = shape.first; at <= shape.last; at += 1) parts.push(at);
  if (parts.some((part) => taken.has(part))) return false;
  for (const part of parts) taken.add(part);
  return true;
}

/** What the reasons mean to the person at the pane, behind the name of a place. */
const reasons: Readonly<Record<UntaggableReason, string>> = {
  noRoom: 'there is no line for it in the document.',
  otherControl: 'another kind of field stands there already.',
  table: 'it holds a table.',
  scattered: 'it shares its lines with something else, or stands in more than one place.',
  twice:
    'more than one row is this aspect. Prepare the document and say which one it is, or delete the other.',
  notAligned: 'Word shows this place otherwise than its file does.',
  refused: 'Word does not take a field in this row.',
};

/** A place without a control, in a sentence. */
export function cannotTag(framework: Framework, place: Place, why: UntaggableReason): UntaggablePlace {
  const name = why === 'twice' && 'aspect' in place ? place.aspect : titleOf(framework, place);
  return { place, why, text: `${name}: ${reasons[why]}` };
}
