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
 * Writes the page at the end of the document, or anew where it stands. The new page is put behind the old one,
 * which goes once the new one is there: Word does not empty or replace a field that holds a table (office-js#6330,
 * #3183). Four syncs at most: one that looks, one that writes, one that takes the old page out, one that looks.
 */
async function write(context: Word.RequestContext, page: SummaryPage): Promise<Written> {
  const before = await pagesIn(context);
  const last = before.at(-1);
  const place =
    last === undefined
      ? context.document.body.insertParagraph(page.title, 'End')
      : last.insertParagraph(page.title, 'After');
  place.styleBuiltIn = 'Normal';
  // Behind the page a paragraph stays outside, where the person can go on writing; an old page has it already.
  if (last === undefined) place.insertParagraph('', 'After');
  const control = place.getRange('Whole').insertContentControl();
  control.tag = summaryPageTag;
  control.title = page.title;
  fill(control, page);
  await context.sync();
  try {
    for (const old of before) old.delete(false);
    if (before.length > 0) await context.sync();
  } catch {
    return { kind: 'refused', text: oldStays };
  }
  const after = await pagesIn(context);
  if (after.length > 1) return { kind: 'refused', text: oldStays };
  return after.length === 0 ? { kind: 'refused', text: notThere } : { kind: 'written' };
}

/** Takes the page out, and any old one that Word kept. */
async function remove(context: Word.RequestContext): Promise<Written> {
  const pages = await pagesIn(context);
  if (pages.length === 0) return { kind: 'notPrepared' };
  for (const page of pages) page.delete(false);
  await context.sync();
  return { kind: 'written' };
}

/** The pages that stand in the document: one, or more where Word kept an old one. */
async function pagesIn(context: Word.RequestContext): Promise<readonly Word.ContentControl[]> {
  const controls = context.document.contentControls.getByTag(summaryPageTag);
  controls.load('items/id');
  await context.sync();
  const { items } = controls;
  return items;
}

/** Writes the page below its title, which stands in the control. */
function fill(control: Word.ContentControl, page: SummaryPage): void {
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

const oldStays =
  'The new summary is in the document, but Word kept the old one above it. Delete the old one in the document; where changes are tracked, accept that it is deleted.';
const notThere =
  'Word did not take the summary page. Choose Undo in Word if parts of it are there, then try again.';
