import { cannotTag, rowKey } from '../../document/preparation/control-targets';
import { textOf } from '../../document/preparation/make-plan';
import type { PreparationDecisions, PreparationPlan } from '../../document/preparation/plan';
import type { ReadRow } from '../../document/rows/answer-aspect';
import type { Framework } from '../../framework/framework';
import { parseTag, placeIn, tagOf } from '../../framework/tags';
import type { Story } from '../../ooxml/model';
import type { Prepared, PreparationProgress } from '../document-port';
import { addControls, rowOf, rowOfPlace } from './add-controls';
import { compareDocuments } from './compare-documents';
import { placeTargets } from './place-targets';
import type { PlacedTarget } from './place-targets';
import { failureText } from './plan-preparation';
import { readForWriting } from './read-for-writing';
import type { ReadForWriting } from './read-for-writing';
import { keepRecord, readRecord } from './record';
import { takeOut } from './take-out';
import { inWord, patience } from '../in-word';

/**
 * Adds the controls that a document lacks: one sync to read, two to add, one to check, two to take back, and one
 * more for each row that Word refuses, which is left and named.
 */
export async function prepareDocument(
  plan: PreparationPlan,
  decisions: PreparationDecisions,
  onProgress: (progress: PreparationProgress) => void,
): Promise<Prepared> {
  try {
    return await inWord((context) => prepareIn(context, plan, decisions, onProgress), patience.adding);
  } catch (error) {
    return { kind: 'refused', text: failureText(error) };
  }
}

async function prepareIn(
  context: Word.RequestContext,
  plan: PreparationPlan,
  decisions: PreparationDecisions,
  onProgress: (progress: PreparationProgress) => void,
): Promise<Prepared> {
  onProgress({ step: 'reading', added: 0, toAdd: 0 });
  const before = await readForWriting(context);
  const { located } = before;
  if (!located.recognised || !isAsPlanned(located.rows, plan, decisions))
    return { kind: 'changed', text: changed };
  const { framework } = located.assessment;
  const { placed, untaggable } = placeTargets(before, located, decisions);
  const toAdd = placed.length;
  if (toAdd === 0) {
    onProgress({ step: 'done', added: 0, toAdd });
    return { kind: 'prepared', added: 0, untaggable };
  }
  // Kept before anything is added, so that an interruption leaves nothing that could not be taken back.
  const hadTags = new Map(placed.map(({ control }) => [control, control?.tag ?? '']));
  const giveBackTags = (targets: readonly PlacedTarget[]): boolean => {
    for (const { control } of targets) if (control !== null) control.tag = hadTags.get(control) ?? '';
    return targets.some(({ control }) => control !== null);
  };
  const record = readRecord();
  const kept = await keepRecord({
    lines: together(record.lines, tagsOf(framework, placed.filter(needsLine))),
    tagged: together(record.tagged, tagsOf(framework, placed.filter(isSchools))),
  });
  if (!kept) return { kind: 'refused', text: notKept };

  onProgress({ step: 'adding', added: 0, toAdd });
  const { refused } = await addControls(context, framework, placed, (added) => {
    if (added < toAdd) onProgress({ step: 'adding', added, toAdd });
  });

  onProgress({ step: 'checking', added: toAdd, toAdd });
  const after = await readForWriting(context);
  const difference = compareDocuments(before.file, after.file, placed.filter(needsLine).length);
  if (difference !== null) {
    giveBackTags(placed);
    await takeOut(context, after, newControls(before, after), readRecord());
    await keepRecord(record);
    return { kind: 'undone', text: undone(difference.paragraph) };
  }
  // A row with some of its fields could be half filled in; it is read as well without any.
  const halves = newControls(before, after).filter(({ tag }) => isOfRow(framework, tag, refused));
  const leftOut = placed.filter((target) => refused.has(rowOf(target)));
  if (giveBackTags(leftOut) || halves.length > 0) await takeOut(context, after, halves, readRecord());
  const there = placed.filter((target) => !refused.has(rowOf(target)));
  const missing = countMissing(framework, before.story, after.story, there);
  const added = there.length - missing;
  onProgress({ step: 'done', added, toAdd });
  if (missing > 0) return { kind: 'refused', text: notAdded };
  if (added === 0) return { kind: 'refused', text: nothingAdded };
  return {
    kind: 'prepared',
    added,
    untaggable: [
      ...untaggable,
      ...leftOut.map(({ target: { place } }) => cannotTag(framework, place, 'refused')),
    ],
  };
}

/** Whether a tag is of a field in one of these rows. */
function isOfRow(framework: Framework, tag: string, rows: ReadonlySet<string>): boolean {
  const place = placeIn(framework, tag);
  return place !== null && rows.has(rowOfPlace(place));
}

/** The add-in's controls that came since. */
function newControls(before: ReadForWriting, after: ReadForWriting): Word.ContentControl[] {
  const known = new Set(before.controls.map(({ id }) => id));
  return after.controls.filter(({ id, tag }) => parseTag(tag) !== null && !known.has(id));
}

/** How many of the controls are not there in the end. Rows of the school's own carry one tag, all of them. */
function countMissing(
  framework: Framework,
  before: Story,
  after: Story,
  placed: readonly PlacedTarget[],
): number {
  const given = new Set(
    placed.flatMap(({ target: { shape } }) => (shape.kind === 'existing' ? [shape.control] : [])),
  );
  const stayed = before.controls.filter(({ id }) => id === null || !given.has(id)).map(({ tag }) => tag);
  const tags = tagsOf(framework, placed);
  const there = after.controls.map(({ tag }) => tag);
  const count = (all: readonly (string | null)[], tag: string) => all.filter((other) => other === tag).length;
  return [...new Set(tags)]
    .map((tag) => count(stayed, tag) + count(tags, tag) - count(there, tag))
    .reduce((sum, missing) => sum + Math.max(0, missing), 0);
}

function tagsOf(framework: Framework, placed: readonly PlacedTarget[]): string[] {
  return placed.map(({ target }) => tagOf(framework, target.place));
}

/** True for a control that was the school's, without a tag of the add-in. */
function isSchools({ control }: PlacedTarget): boolean {
  return control !== null && parseTag(control.tag) === null;
}

function needsLine({ target: { shape } }: PlacedTarget): boolean {
  return shape.kind === 'paragraphs' && shape.needsLine;
}

function together(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])];
}

/** True where every row that was decided about still says what it said. */
function isAsPlanned(
  rows: readonly ReadRow[],
  plan: PreparationPlan,
  decisions: PreparationDecisions,
): boolean {
  return [...decisions.keys()].every((key) => {
    const planned = plan.unsure.find((row) => row.key === key);
    const now = rows.find((_, at) => rowKey(at) === key);
    return planned !== undefined && now !== undefined && textOf(now) === planned.text;
  });
}

const changed =
  'The document has changed since it was looked at, so nothing was done. Look at it again, then prepare it.';
const notKept =
  'Word does not keep anything in this document. It may be open for reading only. Choose Edit Document (or Editing) in Word, then try again.';
const nothingAdded =
  'Word takes no fields in this document. You can go on without: fill it in in the document, and the pane reads along. Or save a copy and try there.';
const notAdded = 'Word did not add all of the fields. Try again: it goes on from there.';

function undone(paragraph: number): string {
  return `Word changed something else near paragraph ${paragraph}, so the fields were taken out again. Your document is not prepared. You can go on without, or save a copy and try there.`;
}
