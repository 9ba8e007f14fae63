import type { SummaryPage } from '../../assessment/summary-page';
import { summaryPageTag } from '../../framework/tags';
import type { SummaryPagePort, Written } from '../document-port';
import { inTurn } from '../in-turn';
import { refusalText } from '../refusal';
import { inWord } from '../in-word';

/** The summary page in the document that is open in Word. Office must be ready. */
export function wordSummaryPage(): SummaryPagePort {
  return {
    writeSummaryPage: (page) => inTurn(() => run((context) => write(context, page))),
    removeSummaryPage: () => inTurn(() => run(remove)),
  };
}

async function run(work: (context: Word.RequestContext) => Promise<Written>): Promise<Written> {
  try {
    return await inWord(work);
  } catch (error) {
    return { kind: 'refused', text: refusalText(error) };
  }
}

/**
 * Writes the page at the end of the document, or anew where it stands. Three syncs at most: one that looks, one
 * that makes the control, one that fills it.
 */
async function write(context: Word.RequestContext, page: SummaryPage): Promise<Written> {
  let control = await pageIn(context);
  if (control === null) {
    const place = context.document.body.insertParagraph(page.title, 'End');
    place.styleBuiltIn = 'Normal';
    // Behind the page a paragraph stays outside, where the person can go on writing.
    place.insertParagraph('', 'After');
    control = place.getRange('Whole').insertContentControl();
    control.tag = summaryPageTag;
    control.title = page.title;
  }
  fill(control, page);
  await context.sync();
  return (await pageIn(context)) === null ? { kind: 'refused', text: notThere } : { kind: 'written' };
}

async function remove(context: Word.RequestContext): Promise<Written> {
  const control = await pageIn(context);
  if (control === null) return { kind: 'notPrepared' };
  control.delete(false);
  await context.sync();
  return { kind: 'written' };
}

async function pageIn(context: Word.RequestContext): Promise<Word.ContentControl | null> {
  const control = context.document.contentControls.getByTag(summaryPageTag).getFirstOrNullObject();
  control.load('id');
  await context.sync();
  return control.isNullObject ? null : control;
}

/** Replaces all that the control holds. */
function fill(control: Word.ContentControl, page: SummaryPage): void {
  // By replacing alone: clearing first fails in Word on the web.
  control.insertText(page.title, 'Replace');
  const title = control.paragraphs.getFirst();
  title.styleBuiltIn = 'Heading1';
  const paragraph = (text: string, style: 'Normal' | 'Heading2') => {
    const added = control.insertParagraph(text, 'End');
    added.styleBuiltIn = style;
    return added;
  };
  const about = paragraph(page.about, 'Normal');
  for (const { heading, lines } of page.parts) {
    paragraph(heading, 'Heading2');
    for (const line of lines) paragraph(line, 'Normal');
  }
  // Between paragraphs of the control, so that it lies within it in every Word.
  const rows = page.table.map((row) => [...row]);
  const table = about.insertTable(rows.length, rows[0]?.length ?? 0, 'After', rows);
  table.headerRowCount = 1;
}

const notThere =
  'Word did not take the summary page. Choose Undo in Word if parts of it are there, then try again.';
