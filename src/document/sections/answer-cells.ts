import { answerTokens, tokensOfBullet } from '../text/answer-tokens';
import type { AnswerToken } from '../text/answer-tokens';
import type { FlowItem } from '../tables/flow';
import type { Line } from '../lines';
import type { CellInRow, Columns, RowView } from '../tables/table-view';
import { wordsOf } from '../text/words';
import { enough, longest } from '../thresholds';

/** Where a table has its answers: under YES and NO, or all in one column. */
export interface AnswerColumns {
  readonly yes: Columns;
  readonly no: Columns;
}

export function holdsTick(tokens: readonly AnswerToken[]): boolean {
  return tokens.some(({ kind }) => kind === 'tick');
}

/** The columns headed YES and NO, where a row heads them; null for any other row. */
export function answerColumns(row: RowView): AnswerColumns | null {
  const headed = (answer: 'yes' | 'no') =>
    row.cells.filter(({ view }) => {
      const words = wordsOf(view.text);
      return words.length > 0 && words.every((word) => word === answer);
    });
  const [yes, ...moreYes] = headed('yes');
  // "No." heads the items' numbers too; the answer stands beside the YES.
  const nos = headed('no');
  const no = nos.length > 1 ? nos.find(({ cell }) => cell.left > (yes?.cell.left ?? 0)) : nos[0];
  if (yes === undefined || no === undefined || moreYes.length > 0) return null;
  // A row that also has a requirement prints its own YES and NO to choose from.
  if (row.cells.some(({ view }) => wordsOf(view.text).length > longest.wordsOfAnswerHeading)) return null;
  return { yes: yes.cell, no: no.cell };
}

/** A cell's tokens; where the cell is shaded, its words count as lit. A bullet may be a box. */
export function tokensOfCell({ view }: CellInRow): AnswerToken[] {
  const lit = view.cell.fill !== null;
  return view.lines
    .flatMap((line) => [...tokensOfBullet(line), ...answerTokens(line)])
    .map((token) => (token.kind === 'word' && lit ? { ...token, lit } : token));
}

/** The tokens in a line that also holds a requirement, whose own words "no" or "yes" do not answer it. */
export function tokensInText(line: Line): AnswerToken[] {
  const tokens = answerTokens(line);
  const says = new Set(tokens.map((token) => (token.kind === 'word' ? token.says : token.kind)));
  const answers = says.has('box') || (says.has('yes') && says.has('no'));
  return answers ? tokens : [];
}

export function tokensBelow(
  items: readonly FlowItem[],
  at: number,
  itemOf: (text: string) => number | null,
): AnswerToken[] {
  const tokens: AnswerToken[] = [];
  for (let below = at + 1; below <= at + enough.linesOfBoxes; below += 1) {
    const item = items[below];
    if (item?.kind !== 'line' || itemOf(item.line.text) !== null) break;
    if (wordsOf(item.line.text).length <= longest.wordsOfBoxes) tokens.push(...answerTokens(item.line));
  }
  return tokens;
}
