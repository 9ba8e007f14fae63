import type { Written } from '../../../word/document-port';

/** Said where Word broke off without an answer that the port knows. */
export const noAnswer =
  'Word did not answer as it should. Wait a moment and try again; if it happens again, close this pane and open it once more.';

/** Said where the document has no place that the pane may write to. */
export const notPreparedText =
  'This place has no field that the pane can write into. Fill it in in the document, or choose “Prepare this document” on Home.';

/** Word's answer to a writing. A broken connection counts as a refusal, so that nothing typed is lost. */
export async function answered(work: Promise<Written>): Promise<Written> {
  try {
    return await work;
  } catch {
    return { kind: 'refused', text: noAnswer };
  }
}

/** Why something other than a text was not written; null where it was. */
export function refusalOf(written: Written): string | null {
  switch (written.kind) {
    case 'written':
      return null;
    case 'notPrepared':
      return notPreparedText;
    case 'refused':
      return written.text;
    case 'changed':
    case 'rich':
      return 'The document has changed here. Read it again, then try once more.';
  }
}
