import { parseTag } from '../../framework/tags';
import type { ControlsRemoved } from '../document-port';
import { compareDocuments } from './compare-documents';
import { failureText } from './plan-preparation';
import { readForWriting } from './read-for-writing';
import { keepRecord, readRecord } from './record';
import { takeOut } from './take-out';
import { inWord } from '../in-word';

/** Takes the add-in's controls out of the document: one sync to read, two to take out, one to check. */
export async function removeControls(): Promise<ControlsRemoved> {
  try {
    return await inWord(removeIn);
  } catch (error) {
    return { kind: 'refused', text: failureText(error) };
  }
}

async function removeIn(context: Word.RequestContext): Promise<ControlsRemoved> {
  const before = await readForWriting(context);
  const ours = before.controls.filter(({ tag }) => parseTag(tag) !== null);
  if (ours.length === 0) return { kind: 'removed', removed: 0, left: null };
  const { removed, lines, linesLeft } = await takeOut(context, before, ours, readRecord());
  const after = await readForWriting(context);
  const isSame = compareDocuments(after.file, before.file, lines) === null;
  const remaining = after.story.controls.filter(({ tag }) => tag !== null && parseTag(tag) !== null);
  // Without its controls the document has nothing left to be taken back.
  if (remaining.length === 0) await keepRecord({ lines: [], tagged: [] });
  if (!isSame) return { kind: 'removed', removed, left: alsoChanged };
  if (remaining.length > 0) return { kind: 'removed', removed, left: stillThere(remaining.length) };
  return { kind: 'removed', removed, left: linesLeft === 0 ? null : emptyLines(linesLeft) };
}

const alsoChanged =
  'Word changed something else in the document along with the fields. Choose Undo in Word if that is not wanted.';

function emptyLines(count: number): string {
  return `${count === 1 ? 'One empty line is' : `${count} empty lines are`} left at the end of table cells. Delete them in the document if you wish.`;
}

function stillThere(count: number): string {
  return `${count === 1 ? 'One field is' : `${count} fields are`} left, which only Word itself can take out: right-click the field and choose Remove Content Control. They do no harm.`;
}
