import type { AspectId, Framework, LevelKey } from '../framework/framework';
import { tagOf } from '../framework/tags';
import type { Written } from './document-port';
import { codeOf, refusalText } from './refusal';

/** The highlight that the pane sets: the yellow of Word's highlighter. */
const yellow = '#FFFF00';
/** What older builds take instead of "no highlight"; the reader takes white for no mark. */
const white = '#FFFFFF';

/**
 * Highlights the chosen level's statement, clears the others and fills in the line "Best fit:". Two syncs: one
 * that looks, one that writes and reads back.
 */
export async function writeBestFit(
  framework: Framework,
  aspect: AspectId,
  level: LevelKey | null,
): Promise<Written> {
  try {
    return await tryBestFit(framework, aspect, level, null);
  } catch (error) {
    // Volume-licensed builds refuse to clear a highlight by null, though the documentation allows it.
    if (codeOf(error) !== 'InvalidArgument') return { kind: 'refused', text: refusalText(error) };
  }
  try {
    return await tryBestFit(framework, aspect, level, white);
  } catch (error) {
    return { kind: 'refused', text: refusalText(error) };
  }
}

async function tryBestFit(
  framework: Framework,
  aspect: AspectId,
  level: LevelKey | null,
  none: string | null,
): Promise<Written> {
  return await Word.run(async (context) => {
    const byTag = (tag: string) => {
      const controls = context.document.contentControls.getByTag(tag);
      controls.load('items/text,items/font/highlightColor');
      return controls;
    };
    const statements = framework.levels.map(({ key }) => ({
      level: key,
      controls: byTag(tagOf({ kind: 'statement', aspect, level: key })),
    }));
    const lines = byTag(tagOf({ kind: 'bestFit', aspect }));
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
    const label = framework.levels.find(({ key }) => key === level)?.label ?? '';
    for (const line of lines.items) {
      if (line.text.trim() !== label) line.insertText(label, 'Replace');
      line.load('text');
    }
    await context.sync();

    const kept = [...wanted].every(([control, highlighted]) => isHighlighted(control) === highlighted);
    if (kept) return { kind: 'written' };
    return {
      kind: 'refused',
      text: 'Word did not keep the change. Highlight the statement in the document instead.',
    };
  });
}

/** An empty string means that some of the words are highlighted. */
function isHighlighted(control: Word.ContentControl): boolean {
  // Microsoft's types say string, but a control without a highlight answers null.
  const colour = control.font.highlightColor as string | null;
  return colour !== null && colour.toUpperCase() !== white;
}
