import { bestFitLine } from '../../document/rows/evidence';
import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Fill } from '../../ooxml/model';
import type { Written } from '../document-port';
import { refusalText } from '../refusal';
import type { ShadedMarks } from './shaded-marks';
import { inWord } from '../in-word';

/** The highlight that the pane sets: the yellow of Word's highlighter. */
const yellow = '#FFFF00';
/** White counts as no highlight wherever it comes from. */
const white = '#FFFFFF';

/** What some Words do not let the pane take away: a highlight (office-js#809), or the shading of a cell (#5460). */
export type Unclearable = 'highlight' | 'shading';

/**
 * Highlights the chosen level's statement, clears the others and fills in the line "Best fit:". Shading that
 * marked a whole cell goes back to what the row or column has; what cannot be taken away is left, said and
 * selected, and not tried again: another colour in its place could be seen. Two syncs, one that looks and one
 * that writes and reads back; one more where Word refuses to clear something for the first time.
 *
 * @param shaded how the statements were shaded when the document was last read
 * @param unclearable what this Word has refused to clear so far; what it refuses now is added
 */
export async function writeBestFit(
  framework: Framework,
  aspect: AspectId,
  level: LevelKey | null,
  shaded: ShadedMarks,
  unclearable: Set<Unclearable>,
): Promise<Written> {
  try {
    return await tryBestFit(framework, aspect, level, shaded, unclearable);
  } catch (error) {
    const refused = refusedToClear(error);
    if (refused === null || unclearable.has(refused)) return { kind: 'refused', text: refusalText(error) };
    unclearable.add(refused);
    return await writeBestFit(framework, aspect, level, shaded, unclearable);
  }
}

/** What Word would not clear; null where it failed otherwise. */
function refusedToClear(error: unknown): Unclearable | null {
  if (!(error instanceof OfficeExtension.Error) || error.code !== 'InvalidArgument') return null;
  const reached = error.traceMessages.at(-1);
  return reached === 'highlight' || reached === 'shading' ? reached : null;
}

/** A statement that stays marked, for the person to see to. */
interface Left {
  readonly control: Word.ContentControl;
  readonly label: string;
  readonly what: Unclearable;
}

async function tryBestFit(
  framework: Framework,
  aspect: AspectId,
  level: LevelKey | null,
  shaded: ShadedMarks,
  unclearable: ReadonlySet<Unclearable>,
): Promise<Written> {
  return await inWord(async (context) => {
    const byTag = (tag: string) => {
      const controls = context.document.contentControls.getByTag(tag);
      controls.load('items/text,items/font/highlightColor');
      return controls;
    };
    const statements = framework.levels.map(({ key, label }) => {
      const tag = tagOf(framework, { kind: 'statement', aspect, level: key });
      return { level: key, label, controls: byTag(tag), cell: cellOf(context, tag) };
    });
    const lines = byTag(tagOf(framework, { kind: 'bestFit', aspect }));
    await context.sync();

    const chosen = statements.find((statement) => statement.level === level);
    if (statements.every(({ controls }) => controls.items.length === 0)) return { kind: 'notPrepared' };
    if (level !== null && (chosen === undefined || chosen.controls.items.length === 0)) {
      return { kind: 'notPrepared' };
    }
    if (statements.some(({ controls }) => controls.items.length > 1) || lines.items.length > 1) {
      return {
        kind: 'refused',
        text: `${aspect} stands in the document more than once, so the pane cannot tell where to write. Delete the row that is not needed, then try again.`,
      };
    }
    const left: Left[] = [];
    const cleared: Word.ContentControl[] = [];
    // What is cleared comes first, so that where Word refuses it nothing has been changed yet.
    for (const { level: its, label, controls, cell } of statements) {
      const [control] = controls.items;
      if (its === level || control === undefined) continue;
      const leave = (what: Unclearable) => left.push({ control, label, what });
      if (lookOf(control) !== 'none') {
        if (unclearable.has('highlight')) leave('highlight');
        else {
          context.trace('highlight' satisfies Unclearable);
          // Microsoft's types say string; null is what its documentation says for none.
          control.font.highlightColor = null as unknown as string;
          cleared.push(control);
        }
      }
      const under = shaded.cells.get(its);
      const isTakenAway = under !== null || !unclearable.has('shading');
      // Set without having been loaded: loading the shading of an uncoloured cell fails on the web.
      if (under !== undefined && isSettable(under) && isTakenAway && !cell.isNullObject) {
        context.trace(under === null ? ('shading' satisfies Unclearable) : 'fill');
        cell.shadingColor = under === null ? '' : `#${under}`;
      } else if (under !== undefined) leave('shading');
      if (shaded.words.includes(its)) leave('shading');
    }
    context.trace('choice');
    const [marked] = chosen?.controls.items ?? [];
    if (marked !== undefined) marked.font.highlightColor = yellow;
    left[0]?.control.select();
    for (const line of lines.items) {
      const says = bestFitLine(framework, line.text, level);
      if (line.text.trim() !== says) line.insertText(says, 'Replace');
      line.load('text');
    }
    for (const control of marked === undefined ? cleared : [...cleared, marked]) {
      control.load('font/highlightColor');
    }
    await context.sync();

    // A look that is mixed tells of neither, as where another field lies in this one (office-js#5997).
    const isKept =
      cleared.every((control) => lookOf(control) !== 'marked') &&
      (marked === undefined || lookOf(marked) !== 'none');
    if (!isKept) {
      return {
        kind: 'refused',
        text: 'Word did not keep the change. Highlight the statement in the document instead.',
      };
    }
    const [remaining] = left;
    return remaining === undefined
      ? { kind: 'written' }
      : { kind: 'refused', text: stillMarked(aspect, remaining) };
  });
}

/** The table cell round the control with a tag; a null object where there is no control or no cell. */
function cellOf(context: Word.RequestContext, tag: string): Word.TableCell {
  const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
  // By way of its paragraph, because Word may have lifted the control round the cell itself.
  const cell = control.paragraphs.getFirstOrNullObject().parentTableCellOrNullObject;
  cell.load('rowIndex');
  return cell;
}

/** True for no fill and for one by its number; the colours of a theme cannot be set. */
function isSettable(fill: Fill): boolean {
  return fill === null || /^[0-9A-F]{6}$/.test(fill);
}

function stillMarked(aspect: AspectId, { label, what }: Left): string {
  const [still, choice] =
    what === 'shading'
      ? ['still has a background colour', 'Shading, No Colour']
      : ['is still highlighted', 'Text Highlight Colour, No Colour'];
  return `The ${label} statement of ${aspect} ${still}, which only Word itself can take away. It is selected in the document: choose ${choice} there, then Read again.`;
}

/** What a control's highlight looks like; an empty string means that only some of the words have one. */
function lookOf(control: Word.ContentControl): 'none' | 'marked' | 'mixed' {
  // Microsoft's types say string, but a control without a highlight answers null.
  const colour = control.font.highlightColor as string | null;
  if (colour === '') return 'mixed';
  return colour === null || colour.toUpperCase() === white ? 'none' : 'marked';
}
