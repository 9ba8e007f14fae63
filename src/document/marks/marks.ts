import { findLevel } from '../../framework/lookup';
import type { Framework, LevelKey } from '../../framework/framework';
import type { Fill } from '../../ooxml/model';
import { isFaint } from '../../ooxml/styles/perception';
import { tidy } from '../text/words';
import { fillsOf } from './colour-key';
import type { ColourKey } from './colour-key';
import { fillsWithoutMarks } from './fill-without-mark';
import { judgeShading } from './shading';
import type { RowSigns } from './row-signs';
import type { ShadedRow, ShadingMeaning } from './shading';
import type { Sign } from './sign';
import type { Emphasis, StatementView, TickKind } from './statement-view';
import { enough } from '../thresholds';

/** A row's statements and what is needed to tell marks from decoration. */
export interface MarkableRow {
  readonly statements: ReadonlyMap<LevelKey, StatementView>;
  readonly otherFills: readonly Fill[];
  readonly headerFills: readonly Fill[];
  readonly signs: RowSigns;
  readonly table: number;
  /** Levels whose statements cannot be told from each other. */
  readonly merged: readonly LevelKey[];
}

/** Which of a row's statements are marked, and all that may tell its best fit. */
export interface RowMarks {
  /** In the framework's order; those too whose colour does not stand for today's best fit. */
  readonly marked: readonly LevelKey[];
  /** Every sign but those in the evidence. */
  readonly signs: readonly Sign[];
  /** Levels marked by their cell's shading, with the fill that the cell has without the mark. */
  readonly shadedCells: ReadonlyMap<LevelKey, Fill>;
  /** Levels marked by the shading of their words or paragraphs. */
  readonly shadedWords: readonly LevelKey[];
}

/** What there is to say about a row without marks. */
export const noMarks: RowMarks = { marked: [], signs: [], shadedCells: new Map(), shadedWords: [] };

/** What a mark says by itself. */
export function markSign(framework: Framework, level: LevelKey): Sign {
  const words = `${labelOf(framework, level)} is marked`;
  return { level, says: 'for', strength: 'mark', words };
}

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
  const words = judgeShading(
    layer((statement) => statement.colouring.runFill),
    false,
    highlighted,
  );
  // Where words are marked, a colour that a whole column has is its tint.
  const marked = highlighted || words.some((meanings) => meanings.includes('mark'));
  const cells = layer((statement) => statement.colouring.cellFill);
  const cellMeanings = judgeShading(cells, true, marked);
  const bare = fillsWithoutMarks(cells, cellMeanings);
  const layers: ShadingMeaning[][][] = [
    cellMeanings,
    judgeShading(
      layer((statement) => statement.colouring.paragraphFill),
      true,
      marked,
    ),
    words,
  ];
  const hints = readHints(framework, rows);
  return rows.map((row, index) => {
    const meanings = (at: number) => layers.map((meaning) => meaning[index]?.[at] ?? 'none');
    const marked = levels.filter(
      (level, at) =>
        (row.statements.get(level)?.colouring.highlight ?? null) !== null || meanings(at).includes('mark'),
    );
    const unclear = levels.filter((level, at) => !marked.includes(level) && meanings(at).includes('unclear'));
    return {
      marked,
      signs: [
        ...marked.map((level) => colourSign(framework, key, row, level)),
        ...unclear.map((level) => ({
          ...doubt,
          words: `the shading of ${labelOf(framework, level)} may be a mark or only the colour of the column`,
        })),
        ...codeSigns(framework, key, row.signs),
        ...row.signs.typed,
        ...(hints[index] ?? []),
      ],
      shadedCells: new Map(
        levels.flatMap((level, at) =>
          cellMeanings[index]?.[at] === 'mark' ? [[level, bare[index]?.[at] ?? null]] : [],
        ),
      ),
      shadedWords: levels.filter((_, at) => meanings(at).slice(1).includes('mark')),
    };
  });
}

const doubt = { level: null, says: 'for', strength: 'mark' } as const;

function labelOf(framework: Framework, level: LevelKey): string {
  return findLevel(framework, level)?.label ?? level;
}

/** What the colour behind a statement says: read by the key, where the document has one. */
function colourSign(framework: Framework, key: ColourKey, row: MarkableRow, level: LevelKey): Sign {
  const label = labelOf(framework, level);
  const statement = row.statements.get(level);
  const fills = statement === undefined ? [] : fillsOf(statement.colouring);
  const meanings = fills.flatMap((fill) => key.meaningOf(fill) ?? []);
  const [meaning] = meanings;
  if (row.merged.includes(level)) {
    return { ...doubt, words: `${label} cannot be told from the statement of another level` };
  }
  if (meaning !== undefined && meanings.every(({ kind }) => kind === 'other')) {
    const words = `the colour of ${label} stands for “${meaning.words}”`;
    return { level: null, says: 'for', strength: 'aside', words };
  }
  const strange = meanings.find(
    (other) => other.kind === 'unknown' || (other.kind === 'level' && other.level !== level),
  );
  if (strange !== undefined) {
    return { ...doubt, words: `the colour of ${label} stands for “${strange.words}”` };
  }
  if (statement?.colouring.onAddedWords === true) {
    return { ...doubt, words: `only words added to ${label} have a colour` };
  }
  if (fills.length > 0 && fills.every(isFaint)) {
    return { ...doubt, words: `the colour of ${label} is so faint that it may be no mark` };
  }
  return {
    ...markSign(framework, level),
    words: `${label} is ${statement?.colouring.highlight ? 'highlighted' : 'shaded'}`,
  };
}

/** What letters, scores and colours beside a row's statements say by the key. */
function codeSigns(framework: Framework, key: ColourKey, { coded }: RowSigns): Sign[] {
  return coded.flatMap(({ text, fill, where, asked }): Sign[] => {
    const meaning = fill === null ? null : key.meaningOf(fill);
    const byColour = meaning?.kind === 'level' ? meaning.level : null;
    const level = key.levelOfLetter(text) ?? byColour;
    if (level === null) {
      const isLetter = (
        asked ? /^[a-z][+-]?$|^(?:red|amber|green|yellow)$/i : /^(?:[rag]|red|amber|green|yellow)$/i
      ).test(tidy(text));
      const words = `${where} says “${tidy(text)}”, which no key explains`;
      return isLetter ? [{ level: null, says: 'for', strength: 'aside', words }] : [];
    }
    const shown = tidy(text) === '' ? 'the colour' : `“${tidy(text)}”`;
    const words = `by the key ${shown} in ${where} is ${labelOf(framework, level)}`;
    return [{ level, says: 'for', strength: 'hint', words }];
  });
}

const looks = [
  ['bold', 'in bold letters'],
  ['underline', 'underlined'],
  ['italic', 'in italics'],
  ['coloured', 'in coloured letters'],
  ['bordered', 'framed'],
] as const satisfies readonly (readonly [keyof Emphasis, string])[];

/** What each row's looks and signs hint at: looks only where they set one statement apart from the others. */
function readHints(framework: Framework, rows: readonly MarkableRow[]): Sign[][] {
  const levels = framework.levels.map(({ key }) => key);
  const byLook = [
    ...looks.map(
      ([look]) =>
        (row: MarkableRow) =>
          theOnly(levels, (level) => row.statements.get(level)?.emphasis[look] === true),
    ),
    (row: MarkableRow) => oddBorder(levels, row),
  ].map((onlyIn) => {
    const only = rows.map(onlyIn);
    const [first = null] = only;
    // A column that is bold in every row is how the document looks, not what the school chose.
    const decoration =
      rows.length >= enough.rowsForLook && first !== null && only.every((other) => other === first);
    return decoration ? only.map(() => null) : only;
  });
  const allTicks = rows.map(({ statements, signs }) => [
    ...levels.flatMap((level) =>
      (statements.get(level)?.emphasis.ticks ?? []).map((kind) => ({ level, kind })),
    ),
    ...signs.ticked,
  ]);
  const ticksUsed = allTicks.some((ticks) => ticks.some(({ kind }) => kind === 'tick'));
  return rows.map((row, index) => [
    ...byLook.flatMap((only, look) => {
      const level = only[index] ?? null;
      return level === null ? [] : [hint(framework, level, looks[look]?.[1] ?? 'in a cell with other lines')];
    }),
    ...tickSigns(framework, allTicks[index] ?? [], ticksUsed),
    ...unlessAll(levels, row.signs.lit).map((level) => hint(framework, level, 'picked out in a colour')),
    ...faded(framework, levels, row),
  ]);
}

function hint(framework: Framework, level: LevelKey, words: string, says: Sign['says'] = 'for'): Sign {
  return { level, says, strength: 'hint', words: `${labelOf(framework, level)} is ${words}` };
}

const said: Readonly<Record<TickKind, string>> = {
  tick: 'ticked',
  box: 'ticked',
  words: 'named as the best fit',
  cross: 'crossed',
  drawing: 'drawn over',
  strange: 'set apart by a sign',
};

/** Ticks choose; crosses choose where nobody ticks, and say "not this" where somebody does. */
function tickSigns(
  framework: Framework,
  ticks: readonly { readonly level: LevelKey; readonly kind: TickKind }[],
  ticksUsed: boolean,
): Sign[] {
  const signOf = ({ level, kind }: (typeof ticks)[number]): Sign => {
    if (kind === 'cross' && ticksUsed) return hint(framework, level, 'crossed', 'against');
    return hint(framework, level, said[kind]);
  };
  // Drawings and strange signs at several statements are how the page looks.
  const levelsWith = (kind: TickKind) =>
    new Set(ticks.flatMap((tick) => (tick.kind === kind ? tick.level : [])));
  const counts = (kind: TickKind) =>
    (kind !== 'drawing' && kind !== 'strange') || levelsWith(kind).size === 1;
  return ticks.filter(({ kind }) => counts(kind)).map(signOf);
}

/** The statements that are struck through; and where but one is struck through or greyed, those in grey. */
function faded(framework: Framework, levels: readonly LevelKey[], { statements }: MarkableRow): Sign[] {
  const told = levels.filter((level) => (statements.get(level)?.text ?? '') !== '');
  const lookOf = (level: LevelKey) => statements.get(level)?.emphasis;
  const grey = told.filter((level) => lookOf(level)?.faded === true && lookOf(level)?.strike === false);
  const struck = told.filter((level) => lookOf(level)?.strike === true);
  const gone = levels.filter((level) => !told.includes(level));
  const oneLeft = statements.size > 1 && told.length - grey.length - struck.length === 1;
  return [
    ...struck.map((level) => hint(framework, level, 'struck through', 'against')),
    ...(oneLeft ? grey.map((level) => hint(framework, level, 'in grey', 'against')) : []),
    ...(oneLeft ? gone.map((level) => hint(framework, level, 'left out', 'against')) : []),
  ];
}

/** The level whose cell alone is drawn otherwise than the others', which are drawn alike. */
function oddBorder(levels: readonly LevelKey[], { statements }: MarkableRow): LevelKey | null {
  if (statements.size < 3) return null;
  const borderOf = (level: LevelKey) => statements.get(level)?.cellBorder ?? null;
  return theOnly(levels, (level) => {
    const others = new Set(levels.filter((other) => other !== level).map(borderOf));
    return others.size === 1 && borderOf(level) !== null && !others.has(borderOf(level));
  });
}

function unlessAll(levels: readonly LevelKey[], some: readonly LevelKey[]): readonly LevelKey[] {
  return new Set(some).size === levels.length ? [] : some;
}

function theOnly(levels: readonly LevelKey[], holds: (level: LevelKey) => boolean): LevelKey | null {
  const found = levels.filter(holds);
  return found.length === 1 ? (found[0] ?? null) : null;
}
