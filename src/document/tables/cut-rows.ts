import type { LevelKey } from '../../framework/framework';
import { statementTexts } from '../rows/benchmark-row';
import type { BenchmarkRow } from '../rows/benchmark-row';
import { allSigns } from '../marks/row-signs';
import type { StatementView } from '../marks/statement-view';
import type { Wording } from '../text/wording';
import { likeness } from '../thresholds';

/**
 * Puts rows together that were typed as two because the page ended: the second has no label of its own, and
 * only both together read as the framework's statements do.
 */
export function joinCutRows(wording: Wording, rows: readonly BenchmarkRow[]): BenchmarkRow[] {
  const joined: BenchmarkRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    if (before !== undefined && isCut(wording, before, row))
      joined[joined.length - 1] = together(before, row);
    else joined.push(row);
  }
  return joined;
}

function isCut(wording: Wording, before: BenchmarkRow, row: BenchmarkRow): boolean {
  if (row.label !== null && row.label !== before.label) return false;
  if (before.tagged.length > 0 || row.tagged.length > 0) return false;
  if (isExact(wording, before) || isExact(wording, row)) return false;
  const [best] = wording.rank(statementTexts(together(before, row)));
  const [alone] = wording.rank(statementTexts(before));
  return (
    best !== undefined && best.score >= likeness.whole && best.score >= (alone?.score ?? 0) + likeness.gain
  );
}

function isExact(wording: Wording, row: BenchmarkRow): boolean {
  return statementTexts(row).some(([level, normal]) => wording.exactly(level, normal) !== null);
}

function together(first: BenchmarkRow, second: BenchmarkRow): BenchmarkRow {
  const levels = new Set<LevelKey>([...first.statements.keys(), ...second.statements.keys()]);
  return {
    ...first,
    statements: new Map(
      [...levels].flatMap((level) => {
        const statement = joinedStatement(first.statements.get(level), second.statements.get(level));
        return statement === undefined ? [] : [[level, statement] as const];
      }),
    ),
    evidence: [...first.evidence, ...second.evidence],
    signs: allSigns(first.signs, second.signs),
  };
}

/** One statement of two halves: coloured where either is, of a look that both have. */
function joinedStatement(
  first: StatementView | undefined,
  second: StatementView | undefined,
): StatementView | undefined {
  if (first === undefined || first.text === '') return second;
  if (second === undefined || second.text === '') return first;
  return {
    text: `${first.text} ${second.text}`,
    normal: `${first.normal} ${second.normal}`,
    paragraphs: [...first.paragraphs, ...second.paragraphs],
    label: first.label,
    colouring: {
      highlight: first.colouring.highlight ?? second.colouring.highlight,
      runFill: first.colouring.runFill ?? second.colouring.runFill,
      paragraphFill: first.colouring.paragraphFill ?? second.colouring.paragraphFill,
      cellFill: first.colouring.cellFill ?? second.colouring.cellFill,
      onAddedWords: first.colouring.onAddedWords && second.colouring.onAddedWords,
    },
    emphasis: {
      bold: first.emphasis.bold && second.emphasis.bold,
      underline: first.emphasis.underline && second.emphasis.underline,
      italic: first.emphasis.italic && second.emphasis.italic,
      strike: first.emphasis.strike && second.emphasis.strike,
      coloured: first.emphasis.coloured && second.emphasis.coloured,
      faded: first.emphasis.faded && second.emphasis.faded,
      bordered: first.emphasis.bordered && second.emphasis.bordered,
      ticks: [...first.emphasis.ticks, ...second.emphasis.ticks],
    },
    cellBorder: first.cellBorder,
  };
}
