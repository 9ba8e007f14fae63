import type { ReadRow } from '../../document/rows/answer-aspect';
import type { AspectId, LevelKey } from '../../framework/framework';
import type { Fill } from '../../ooxml/model';

/** How an aspect's statements were shaded as marks when the document was last read. */
export interface ShadedMarks {
  /** Marked by the shading of the cell, with the fill that the cell has without the mark. */
  readonly cells: ReadonlyMap<LevelKey, Fill>;
  /** Marked by shading that WordApi 1.3 cannot take away: of words, of paragraphs, or by a style. */
  readonly words: readonly LevelKey[];
}

/** The shaded marks of an aspect's row; none where the aspect stands in several rows, which are not written to. */
export function shadingOf(rows: readonly ReadRow[], aspect: AspectId): ShadedMarks {
  const [read, another] = rows.filter(
    ({ identity }) => identity.kind === 'sure' && identity.aspect === aspect,
  );
  if (read === undefined || another !== undefined) return { cells: new Map(), words: [] };
  const { row, marks } = read;
  // A cell that several statements share keeps its shading: it belongs to all of them.
  const cells = [...marks.shadedCells].filter(([level]) => !row.merged.includes(level));
  return { cells: new Map(cells), words: marks.shadedWords };
}
