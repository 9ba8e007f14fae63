import { bestFitLine } from '../../document/rows/evidence';
import type { AspectId, Framework, LevelKey } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Fill } from '../../ooxml/model';
import type { Written } from '../document-port';
import { codeOf, refusalText } from '../refusal';
import type { ShadedMarks } from './shaded-marks';
import { inWord } from '../in-word';

/** The highlight that the pane sets: the yellow of Word's highlighter. */
const yellow = '#FFFF00';
/** The colour that older builds take instead of "no highlight"; the reader takes white for no mark. */
const white = '#FFFFFF';

/**
 * Highlights the chosen level's statement, clears the others and fills in the line "Best fit:". Shading that
 * marked a whole cell goes back to what the row or column has; shading that cannot be taken away is left, said
 * and selected. Two syncs: one that looks, one that writes and reads back.
 *
 * @param shaded how the statements were shaded when the document was last read
 */
export async function writeBestFit(
  framework: Framework,
  aspect: AspectId,
  level: LevelKey | null,
  shaded: ShadedMarks,
): Promise<Written> {
  try {
    return await tryBestFit(framework, aspect, level, shaded, null);
  } catch (error) {
    // Volume-licensed builds refuse to clear a highlight by null, though the documentation allows it.
    if (codeOf(error) !== 'InvalidArgument') return { kind: 'refused', text: refusalText(error) };
  }
  try {
    return await tryBestFit(framework, aspect, level, shaded, white);
  } catch (error) {
    return { kind: 'refused', text: refusalText(error) };
  }
}

async function tryBestFit(
  framework: Framework,
  aspect: AspectId,
  level: LevelKey | null,
  shaded: ShadedMarks,
  none: string | null,
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
    const wanted = new Map<Word.ContentControl, boolean>();
    for (const statement of statements) {
      for (const control of statement.controls.items) wanted.set(control, statement.level === level);
    }
    for (const [control, highlighted] of wanted) {
      if (highlighted) control.font.highlightColor = yellow;
      else if (isHighlighted(control)) control.font.highlightColor = none as string;
      control.load('font/highlightColor');
    }
    const left: typeof statements = [];
    for (const statement of statements) {
      if (statement.level === level) continue;
      const under = shaded.cells.get(statement.level);
      // Set without having been loaded: loading the shading of an uncoloured cell fails on the web.
      if (under !== undefined && isSettable(under) && !statement.cell.isNullObject) {
        statement.cell.shadingColor = under === null ? (none ?? '') : `#${under}`;
      } else if (under !== undefined) left.push(statement);
      if (shaded.words.includes(statement.level)) left.push(statement);
    }
    left[0]?.controls.items[0]?.select();
    for (const line of lines.items) {
      const says = bestFitLine(framework, line.text, level);
      if (line.text.trim() !== says) line.insertText(says, 'Replace');
      line.load('text');
    }
    await context.sync();

    const kept = [...wanted].every(([control, highlighted]) => isHighlighted(control) === highlighted);
    const [remaining] = left;
    if (kept && remaining !== undefined)
      return { kind: 'refused', text: stillShaded(aspect, remaining.label) };
    if (kept) return { kind: 'written' };
    return {
      kind: 'refused',
      text: 'Word did not keep the change. Highlight the statement in the document instead.',
    };
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

function stillShaded(aspect: AspectId, label: string): string {
  return `The ${label} statement of ${aspect} still has a background colour, which only Word itself can take away. It is selected in the document: choose Shading, No Colour there, then Read again.`;
}

/** An empty string means that some of the words are highlighted. */
function isHighlighted(control: Word.ContentControl): boolean {
  // Microsoft's types say string, but a control without a highlight answers null.
  const colour = control.font.highlightColor as string | null;
  return colour !== null && colour.toUpperCase() !== white;
}
