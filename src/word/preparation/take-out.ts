import type { Control, Paragraph } from '../../ooxml/model';
import type { ReadForWriting } from './read-for-writing';
import type { PreparationRecord } from './record';

/** The result of taking controls out. */
interface TakenOut {
  readonly removed: number;
  /** How many empty paragraphs were taken out with them. */
  readonly lines: number;
  /** How many stay, because Word has them elsewhere than the file or somebody has written behind them. */
  readonly linesLeft: number;
}

/**
 * Takes controls out and leaves what they hold; the empty paragraphs that came with them go too. Two syncs: one
 * that takes out, one that clears placeholders which Word left standing as if they were words.
 *
 * @param going the controls that go, of those that were read
 */
export async function takeOut(
  context: Word.RequestContext,
  read: ReadForWriting,
  going: readonly Word.ContentControl[],
  record: PreparationRecord,
): Promise<TakenOut> {
  const withLine = going.filter(({ tag }) => record.lines.includes(tag));
  const lines = withLine.flatMap(({ tag }) => addedLine(read, tag) ?? []);
  const emptied: { readonly paragraph: Word.Paragraph; readonly placeholder: string }[] = [];
  for (const control of going) {
    if (record.tagged.includes(control.tag)) {
      control.tag = '';
      continue;
    }
    const known = read.story.controls.find(({ id, tag }) => id === control.id && tag === control.tag);
    const showsPlaceholder = known?.showingPlaceholder === true;
    if (showsPlaceholder && known.level !== 'run') {
      const paragraph = control.paragraphs.getFirst();
      emptied.push({ paragraph, placeholder: textIn(read, known) });
    }
    // A control in a paragraph goes with its placeholder; one round paragraphs would take those along.
    control.delete(!(showsPlaceholder && known.level === 'run'));
  }
  for (const line of lines) line.delete();
  for (const { paragraph } of emptied) paragraph.load('text');
  await context.sync();
  const left = emptied.filter(
    ({ paragraph, placeholder }) => paragraph.text === placeholder && placeholder !== '',
  );
  for (const { paragraph } of left) paragraph.getRange('Content').delete();
  if (left.length > 0) await context.sync();
  return { removed: going.length, lines: lines.length, linesLeft: withLine.length - lines.length };
}

/** The empty paragraph that was put behind a control; null where there is none any more, or Word has it elsewhere. */
function addedLine(read: ReadForWriting, tag: string): Word.Paragraph | null {
  const [control, another] = read.story.controls.filter((other) => other.tag === tag);
  if (control === undefined || another !== undefined) return null;
  const inside = read.paragraphs.filter(({ paragraph }) => holds(control, paragraph));
  const last = inside.at(-1);
  // A control that Word has lifted round the cell holds the line too.
  const line =
    control.level === 'cell' && inside.length > 1
      ? last
      : read.paragraphs[(last?.paragraph.index ?? Infinity) + 1];
  if (line === undefined || line.cell === null || line.cell !== last?.cell) return null;
  const endsCell = read.paragraphs[line.paragraph.index + 1]?.cell !== line.cell;
  return endsCell && line.paragraph.content.length === 0 ? read.inWord(line.paragraph.index) : null;
}

function holds(control: Control, paragraph: Paragraph): boolean {
  for (let at = paragraph.control; at !== null; at = at.parent) if (at === control) return true;
  return false;
}

/** The words that stand in a control, which are its placeholder. */
function textIn(read: ReadForWriting, control: Control): string {
  return read.paragraphs
    .filter(({ paragraph }) => holds(control, paragraph))
    .flatMap(({ paragraph }) => paragraph.content)
    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
    .join('');
}
