import type { Assessment } from '../../assessment/assessment';
import { normalise } from '../../document/text/words';
import type { AspectId } from '../../framework/framework';
import { placeIn } from '../../framework/tags';
import { inWord, NoAnswer } from '../in-word';

/**
 * The aspect in whose row the selection stands: by the control round it, or else by the statements in its row
 * of the table. One sync. Null elsewhere, and inside plain-text controls, where Word fails (office-js#1302).
 */
export async function aspectAtSelection({ framework, aspects }: Assessment): Promise<AspectId | null> {
  try {
    return await inWord(async (context) => {
      // Named properties only: loading a whole selection has stolen the focus (office-js#6132).
      const control = context.document.getSelection().parentContentControlOrNullObject;
      control.load('tag');
      const row = context.document.getSelection().parentTableCellOrNullObject.parentRow;
      row.load('values');
      await context.sync();
      const place = control.isNullObject ? null : placeIn(framework, control.tag);
      const tagged = place !== null && 'aspect' in place ? place.aspect : null;
      if (tagged !== null && aspects.some(({ id }) => id === tagged)) return tagged;
      return row.isNullObject ? null : aspectOfRow(aspects, row.values.flat());
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error || error instanceof NoAnswer) return null;
    throw error;
  }
}

/** The aspect whose statements a row's cells hold; null where they are nobody's, or more than one aspect's. */
function aspectOfRow(aspects: Assessment['aspects'], cells: readonly string[]): AspectId | null {
  const texts = cells.map((cell) => ` ${normalise(cell)} `);
  const found = aspects.filter(({ statements }) => {
    const written = Object.values(statements).filter((text) => text !== undefined && normalise(text) !== '');
    return (
      written.length > 0 &&
      written.every((text) => texts.some((cell) => cell.includes(` ${normalise(text ?? '')} `)))
    );
  });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** Follows where the person works, and leaves out what others select and what the pane selects itself. */
export class SelectionWatch {
  private last: AspectId | null = null;

  /** Says that the pane itself has gone to an aspect, which is no wish to see it. */
  expect(aspect: AspectId | null): void {
    this.last = aspect;
  }

  /** The aspect that the selection has moved to; null where it is in none, or has stayed in the same. */
  async moved(assessment: Assessment): Promise<AspectId | null> {
    const now = await aspectAtSelection(assessment);
    // Word tells of the selections of everyone who edits the document (office-js#4114); one's own has not moved.
    const isNew = now !== this.last;
    this.last = now;
    return isNew ? now : null;
  }
}
