import { titleOf } from '../../document/preparation/titles';
import type { Framework } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import type { Written } from '../document-port';
import { keepRecord, readRecord } from '../preparation/record';
import { refusalText } from '../refusal';
import { inWord } from '../in-word';

/**
 * Adds a row with fields below a row of the action plan. Two syncs: one that looks, one that adds
 * and sees what became of it.
 *
 * @param last the number of the last row that has fields; the new one gets the next
 */
export async function addPlanRow(framework: Framework, last: number): Promise<Written> {
  try {
    return await inWord((context) => addIn(context, framework, last));
  } catch (error) {
    return { kind: 'refused', text: refusalText(error) };
  }
}

async function addIn(context: Word.RequestContext, framework: Framework, last: number): Promise<Written> {
  const { contentControls } = context.document;
  const columns = framework.plan.columns.map(({ key }) => {
    const control = contentControls
      .getByTag(tagOf(framework, { kind: 'plan', row: last, column: key }))
      .getFirstOrNullObject();
    // By way of its paragraph, because Word may have lifted the control round the cell itself.
    const cell = control.paragraphs.getFirstOrNullObject().parentTableCellOrNullObject;
    cell.load('rowIndex,cellIndex');
    const place: Place = { kind: 'plan', row: last + 1, column: key };
    return { cell, place };
  });
  await context.sync();
  const found = columns.filter(({ cell }) => !cell.isNullObject);
  const [first] = found;
  if (first === undefined || found.some(({ cell }) => cell.rowIndex !== first.cell.rowIndex)) {
    return { kind: 'notPrepared' };
  }
  // Kept first, so that removing the fields later takes out the lines that come with them.
  const record = readRecord();
  const lines = [...new Set([...record.lines, ...found.map(({ place }) => tagOf(framework, place))])];
  if (!(await keepRecord({ ...record, lines }))) return { kind: 'refused', text: notAdded };

  first.cell.insertRows('After', 1);
  const table = first.cell.parentTable;
  for (const { cell, place } of found) {
    const words = table.getCell(cell.rowIndex + 1, cell.cellIndex).body.paragraphs.getFirst();
    words.insertParagraph('', 'After');
    const control = words.getRange('Whole').insertContentControl();
    control.tag = tagOf(framework, place);
    control.title = titleOf(framework, place);
  }
  const added = found.map(({ place }) => {
    const controls = contentControls.getByTag(tagOf(framework, place));
    controls.load('items/id');
    return controls;
  });
  await context.sync();
  return added.every(({ items }) => items.length === 1)
    ? { kind: 'written' }
    : { kind: 'refused', text: notAdded };
}

const notAdded =
  'Word did not add a row with fields. Add one to the action plan in the document, and choose “Prepare this document” on Home.';
