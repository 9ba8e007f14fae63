import type { Framework, LevelKey } from '../framework/framework';
import type { Fill } from '../ooxml/model';
import { fillsWithoutMarks } from './fill-without-mark';
import { judgeShading } from './shading';
import type { ShadedRow, ShadingMeaning } from './shading';
import type { Emphasis, StatementView } from './statement';

/** A row's statements and what is needed to tell marks from decoration. */
export interface MarkableRow {
  readonly statements: ReadonlyMap<LevelKey, StatementView>;
  readonly otherFills: readonly Fill[];
  readonly headerFills: readonly Fill[];
  readonly table: number;
}

/** Which of a row's statements are marked. */
export interface RowMarks {
  /** In the framework's order. */
  readonly marked: readonly LevelKey[];
  /** Shaded in a way that may be a mark or the column's tint. */
  readonly unclear: readonly LevelKey[];
  /** What bold, underlined, struck or coloured letters or a tick hint at; null for nothing or several. */
  readonly hint: LevelKey | null;
  /** Levels marked by their cell's shading, with the fill that the cell has without the mark. */
  readonly shadedCells: ReadonlyMap<LevelKey, Fill>;
  /** Levels marked by the shading of their words or paragraphs. */
  readonly shadedWords: readonly LevelKey[];
}

/** What there is to say about a row without marks. */
export const noMarks: RowMarks = {
  marked: [],
  unclear: [],
  hint: null,
  shadedCells: new Map(),
  shadedWords: [],
};

/** Reads the marks of all rows together, since a tint shows only beside the other rows. */
export function readMarks(framework: Framework, rows: readonly MarkableRow[]): RowMarks[] {
  const levels = framework.levels.map((level) => level.key);
  const layer = (fillOf: (statement: StatementView) => Fill): ShadedRow[] =>
    rows.map((row) => ({
      fills: levels.map((level) => {
        const statement = row.statements.get(level);
        return statement === undefined || statement.text === '' ? null : fillOf(statement);
      }),
      others: row.otherFills,
      headers: row.headerFills,
      table: row.table,
    }));
  const highlighted = rows.some((row) =>
    [...row.statements.values()].some((s) => s.colouring.highlight !== null),
  );
  const cells = layer((statement) => statement.colouring.cellFill);
  const cellMeanings = judgeShading(cells, true, highlighted);
  const bare = fillsWithoutMarks(cells, cellMeanings);
  const layers: ShadingMeaning[][][] = [
    cellMeanings,
    judgeShading(
      layer((statement) => statement.colouring.paragraphFill),
      true,
      highlighted,
    ),
    judgeShading(
      layer((statement) => statement.colouring.runFill),
      false,
      highlighted,
    ),
  ];
  const hints = readHints(levels, rows);
  return rows.map((row, index) => {
    const meanings = (at: number) => layers.map((meaning) => meaning[index]?.[at] ?? 'none');
    const marked = levels.filter(
      (level, at) =>
        (row.statements.get(level)?.colouring.highlight ?? null) !== null || meanings(at).includes('mark'),
    );
    const unclear = levels.filter((level, at) => !marked.includes(level) && meanings(at).includes('unclear'));
    return {
      marked,
      unclear,
      hint: hints[index] ?? null,
      shadedCells: new Map(
        levels.flatMap((level, at) =>
          cellMeanings[index]?.[at] === 'mark' ? [[level, bare[index]?.[at] ?? null]] : [],
        ),
      ),
      shadedWords: levels.filter((_, at) => meanings(at).slice(1).includes('mark')),
    };
  });
}

type HintKind = keyof Emphasis;
const hintKinds: readonly HintKind[] = ['ticked', 'bold', 'underline', 'coloured'];

/** What each row's emphasis hints at: only what sets one statement apart from the others in its row. */
function readHints(levels: readonly LevelKey[], rows: readonly MarkableRow[]): (LevelKey | null)[] {
  const byKind = hintKinds.map((kind) => {
    const only = rows.map((row) =>
      theOnly(levels, (level) => row.statements.get(level)?.emphasis[kind] === true),
    );
    const first = only[0] ?? null;
    // A column that is bold (or ticked) in every row is how the document looks, not what the school chose.
    const decoration =
      kind !== 'ticked' && rows.length > 3 && first !== null && only.every((o) => o === first);
    return decoration ? only.map(() => null) : only;
  });
  const struck = rows.map((row) => {
    const written = levels.filter((level) => (row.statements.get(level)?.text ?? '') !== '');
    const left = written.filter((level) => row.statements.get(level)?.emphasis.strike !== true);
    return written.length > 1 && left.length === 1 ? (left[0] ?? null) : null;
  });
  return rows.map((_, index) => {
    const hints = new Set([...byKind, struck].map((kind) => kind[index] ?? null));
    hints.delete(null);
    return hints.size === 1 ? ([...hints][0] ?? null) : null;
  });
}

function theOnly(levels: readonly LevelKey[], holds: (level: LevelKey) => boolean): LevelKey | null {
  const found = levels.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}
