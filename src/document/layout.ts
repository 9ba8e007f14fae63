import type { Framework, LevelKey } from '../framework/framework';
import type { Fill } from '../ooxml/model';
import { levelOfHeading } from './level-names';
import type { RowView } from './table-view';
import { wordsOf } from './words';

/** Some grid columns of a table. */
export interface Columns {
  readonly column: number;
  readonly span: number;
}

/** Which columns of a table hold what, as its header row says. */
export interface Layout {
  readonly levels: readonly (Columns & { readonly level: LevelKey; readonly headerFill: Fill })[];
  readonly evidence: Columns | null;
  /** What the header row says beside levels and evidence: often an aspect's label or an outcome's title. */
  readonly headings: readonly (Columns & { readonly text: string })[];
}

/** The layout that a row announces: every level in a cell of its own. Null for any other row. */
export function layoutOfHeader(framework: Framework, row: RowView): Layout | null {
  if (row.cells.length < framework.levels.length) return null;
  const levels: (Columns & { level: LevelKey; headerFill: Fill })[] = [];
  const others: (Columns & { text: string })[] = [];
  for (const { view, cell } of row.cells) {
    const place = { column: cell.column, span: cell.span };
    const text = view.ownText;
    const level = levelOfHeading(framework, text);
    if (level === null) others.push({ ...place, text });
    else if (levels.some((other) => other.level === level)) return null;
    else levels.push({ ...place, level, headerFill: cell.fill });
  }
  if (levels.length !== framework.levels.length) return null;
  const evidence =
    others.find((heading) => /\bevidence\b/i.test(heading.text) && headsEvidence(heading.text)) ??
    others.find((heading) => headsEvidence(heading.text)) ??
    null;
  return { levels, evidence, headings: others.filter((heading) => heading !== evidence) };
}

const evidenceWords = ['evidence', 'judgement', 'judgment', 'comments', 'commentary', 'justification'];

/** True for a heading such as "Evidence to support judgement". */
export function headsEvidence(text: string): boolean {
  if (text.length > 200) return false;
  const words = wordsOf(text);
  return words.length <= 12 && words.some((word) => evidenceWords.includes(word));
}
