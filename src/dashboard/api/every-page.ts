import { type Answer, ok } from '../../api/client';

/** A part of a list that the collector gives page by page. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** The cursor of the next page; null at the end. */
  readonly next: string | null;
}

/** All pages of a list, one after another. */
export async function everyPage<Row>(
  page: (after: string | null) => Promise<Answer<Page<Row>>>,
): Promise<Answer<readonly Row[]>> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<Page<Row>> = await page(after);
    if (answer.kind !== 'ok') return answer;
    rows.push(...answer.value.rows);
    after = answer.value.next;
  } while (after !== null);
  return ok(rows);
}
