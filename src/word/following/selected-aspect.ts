import type { Assessment } from '../../assessment/assessment';
import { normalise } from '../../document/text/words';
import type { AspectId } from '../../framework/framework';
import { placeIn } from '../../framework/tags';
import type { Selected } from './follow';
import { inWord, NoAnswer } from '../in-word';

/** Where the selection stands. */
interface SelectedPlace {
  /** The aspect in whose row it stands: by the control round it, or else by the statements in the row. */
  readonly aspect: AspectId | null;
  /** What tells the place from others of the document, whatever others write in it. */
  readonly place: string;
}

/** The place of the selection, in one sync. Null inside plain-text controls, where Word fails (office-js#1302). */
export async function placeOfSelection({ framework, aspects }: Assessment): Promise<SelectedPlace | null> {
  try {
    return await inWord(async (context) => {
      const { document } = context;
      // Named properties only: loading a whole selection has stolen the focus (office-js#6132).
      const control = document.getSelection().parentContentControlOrNullObject;
      control.load('tag');
      const cell = document.getSelection().parentTableCellOrNullObject;
      cell.load('rowIndex,cellIndex');
      const row = document.getSelection().parentTableCellOrNullObject.parentRow;
      row.load('values');
      const paragraph = document.getSelection().paragraphs.getFirstOrNullObject();
      paragraph.load('text');
      await context.sync();
      const tag = control.isNullObject ? '' : control.tag;
      const place = placeIn(framework, tag);
      const tagged = place !== null && 'aspect' in place ? place.aspect : null;
      const known = aspects.some(({ id }) => id === tagged) ? tagged : null;
      const aspect = known ?? (row.isNullObject ? null : aspectOfRow(aspects, row.values.flat()));
      const words = paragraph.isNullObject ? '' : paragraph.text;
      const within = cell.isNullObject ? [words] : [cell.rowIndex, cell.cellIndex];
      return { aspect, place: JSON.stringify([aspect, tag, ...within]) };
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
  private aspect: AspectId | null = null;
  private place: string | null = null;

  /** Says that the pane itself has gone to an aspect, which is no wish to see it. */
  expect(aspect: AspectId | null): void {
    this.aspect = aspect;
  }

  /**
   * What has become of the selection. Word tells of the selections of everyone who edits the document
   * (office-js#4114); one's own has not moved then.
   */
  async look(assessment: Assessment): Promise<Selected> {
    const now = await placeOfSelection(assessment);
    const aspect = now?.aspect ?? null;
    const isNew = aspect !== this.aspect;
    const moved = now !== null && this.place !== null && now.place !== this.place;
    this.aspect = aspect;
    this.place = now?.place ?? this.place;
    return { aspect: isNew ? aspect : null, moved };
  }
}
