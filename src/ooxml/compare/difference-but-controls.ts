import type { LinkedPart } from '../story/linked-part';
import { tokensOf } from './tokens-but-controls';
import type { IsLeftOut } from './tokens-but-controls';

/** The first thing in which two documents differ, controls left aside. */
export interface Difference {
  /** In which part, by the last segment of its relationship's type; `document` for the main text. */
  readonly part: string;
  /** The paragraph in which it begins, 1 for the first, counted over table cells too. */
  readonly paragraph: number;
}

/** What two documents are allowed to differ in. */
export interface Allowance {
  /** How many empty paragraphs at the end of cells the second may have more than the first. */
  readonly added: number;
  readonly isLeftOut: IsLeftOut;
}

/**
 * Compares a part before and after controls were put in: words, their look, paragraphs, tables, comments,
 * revisions, properties, other controls, and what it refers to: pictures by size and checksum, the addresses of
 * links, charts, headers and footers. Left out is what Word rewrites by itself: ids, revision save ids, names of parts, how text
 * is cut into runs, marks for proofing and page breaks, and the page numbers that headers and footers print.
 *
 * @returns the first difference; null where there is none
 * @throws {UnreadableDocument} for a part that cannot be read
 */
export function differenceButControls(
  before: LinkedPart,
  after: LinkedPart,
  { added, isLeftOut }: Allowance,
  part = 'document',
): Difference | null {
  const left = tokensOf(before, isLeftOut);
  const right = tokensOf(after, isLeftOut);
  let paragraph = 0;
  let skipped = 0;
  let at = 0;
  let other = 0;
  while (at < left.length || other < right.length) {
    if (left[at] === right[other]) {
      if (left[at]?.startsWith(paragraphBegins) === true) paragraph += 1;
      at += 1;
      other += 1;
      continue;
    }
    const end = left[at] === cellEnds ? endOfEmptyParagraph(right, other) : null;
    if (end === null || right[end] !== cellEnds || skipped === added) {
      return { part, paragraph: Math.max(1, paragraph) };
    }
    skipped += 1;
    other = end;
  }
  return null;
}

const paragraphBegins = '<w:p>';
const paragraphEnds = '</w:p>';
const cellEnds = '</w:tc>';

/** Where an empty paragraph that begins at a token ends; null for anything else. */
function endOfEmptyParagraph(tokens: readonly string[], at: number): number | null {
  if (tokens[at] !== paragraphBegins) return null;
  let next = at + 1;
  if (tokens[next]?.startsWith('<w:pPr>') === true) next += 1;
  return tokens[next] === paragraphEnds ? next + 1 : null;
}
