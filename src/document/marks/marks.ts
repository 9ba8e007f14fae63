import type { Framework, LevelKey } from '../../framework/framework';
import type { Fill } from '../../ooxml/model';
import type { ColourKey } from './colour-key';
import { fillsWithoutMarks } from './fill-without-mark';
import { judgeShading } from './shading';
import type { RowSigns } from './row-signs';
import type { ShadedRow, ShadingMeaning } from './shading';
import type { Emphasis, StatementView } from './statement-view';

/** A row's statements and what is needed to tell marks from decoration. */
export interface MarkableRow {
  readonly statements: ReadonlyMap<LevelKey, StatementView>;
  readonly otherFills: readonly Fill[];
  readonly headerFills: readonly Fill[];
  readonly signs: RowSigns;
  readonly table: number;
}

/** Which of a row's statements are marked. */
export interface RowMarks {
  /** In the framework's order. */
  readonly marked: readonly LevelKey[];
  /** Those of them whose colour stands for an earlier year. */
  readonly past: readonly LevelKey[];
  /** Shaded in a way that may be a mark or the column's tint. */
  readonly unclear: readonly LevelKey[];
  /** What the letters' look, a tick or a typed level hints at; null for nothing or several. */
  readonly hint: LevelKey | null;
  /** Levels marked by their cell's shading, with the fill that the cell has without the mark. */
  readonly shadedCells: ReadonlyMap<LevelKey, Fill>;
  /** Levels marked by the shading of their words or paragraphs. */
  readonly shadedWords: readonly LevelKey[];
}

/** What there is to say about a row without marks. */
export const noMarks: RowMarks = {
  marked: [],
  past: [],
  unclear: [],
  hint: null,
  shadedCells: new Map(),
  shadedWords: [],
};

/** Reads the marks of all rows together, since a tint shows only beside the other rows. */
export function readMarks(framework: Framework, key: ColourKey, rows: readonly MarkableRow[]): RowMarks[] {
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
      past: marked.filter((level) => {
        const statement = row.statements.get(level);
        return statement !== undefined && key.isPast(statement);
      }),
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

const looks = ['bold', 'underline', 'coloured'] as const satisfies readonly (keyof Emphasis)[];

/** What each row's look and signs hint at: only what sets one statement apart from the others in its row. */
function readHints(levels: readonly LevelKey[], rows: readonly MarkableRow[]): (LevelKey | null)[] {
  const byLook = looks.map((look) => {
    const only = rows.map((row) =>
      theOnly(levels, (level) => row.statements.get(level)?.emphasis[look] === true),
    );
    const [first = null] = only;
    // A column that is bold in every row is how the document looks, not what the school chose.
    const decoration = rows.length > 3 && first !== null && only.every((other) => other === first);
    return decoration ? only.map(() => null) : only;
  });
  return rows.map((row, index) => {
    const hints = new Set<LevelKey | null>([
      ...byLook.map((look) => look[index] ?? null),
      theOnly(
        levels,
        (level) => row.statements.get(level)?.emphasis.ticked === true || row.signs.ticked.includes(level),
      ),
      theOnly(levels, (level) => row.signs.lit.includes(level)),
      ...row.signs.typed.map(({ level }) => level),
      theOneLeft(levels, row),
    ]);
    hints.delete(null);
    return hints.size === 1 ? ([...hints][0] ?? null) : null;
  });
}

function theOnly(levels: readonly LevelKey[], holds: (level: LevelKey) => boolean): LevelKey | null {
  const found = levels.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one statement that is neither deleted nor struck through nor greyed, where all the others are. */
function theOneLeft(levels: readonly LevelKey[], { statements }: MarkableRow): LevelKey | null {
  if (statements.size < 2) return null;
  return theOnly(levels, (level) => {
    const statement = statements.get(level);
    if (statement === undefined || statement.text === '') return false;
    return !statement.emphasis.strike && !statement.emphasis.faded;
  });
}
