import { parseTag } from '../framework/tags';
import type { Written } from './document-port';
import { inWord } from './in-word';

/**
 * The one place that calls anything newer than WordApi 1.3; a test holds all other code to that. Not yet seen
 * in a real Word: Microsoft's packaged client, over which the tests run, ends at WordApi 1.3.
 */

/** Ends what was begun. */
export type End = () => void;

/** A requirement set of Word's that is used here. */
type NewerSet = '1.5' | '1.7' | '1.9';

function has(set: NewerSet): boolean {
  return Office.context.requirements.isSetSupported('WordApi', set);
}

/**
 * Does what a newer Word can; null where this Word cannot. `isSetSupported` has been wrong (office-js#5735), so
 * an error says the same: whatever is done here improves on WordApi 1.3 and has to be able to fail.
 */
async function withNewerWord<Result>(set: NewerSet, work: () => Promise<Result>): Promise<Result | null> {
  if (!has(set)) return null;
  try {
    return await work();
  } catch {
    return null;
  }
}

/**
 * Calls the listener when somebody has written in a control that holds evidence or a best fit. Word may tell
 * only when the control is left (office-js#4351), and not of an undo (#6241).
 *
 * @returns what ends it; null where this Word has no such events
 */
export function onControlChange(listener: () => void): Promise<End | null> {
  return withNewerWord('1.5', () =>
    inWord(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag');
      await context.sync();
      const { items } = contentControls;
      const followed = items.filter(({ tag }) =>
        ['evidence', 'bestFit'].includes(parseTag(tag)?.place.kind ?? ''),
      );
      const handlers = followed.map((control) => {
        // Events of an object that is not tracked end with this batch.
        control.track();
        return control.onDataChanged.add(async () => listener());
      });
      await context.sync();
      return () => void endAll(handlers);
    }),
  );
}

async function endAll(
  handlers: readonly OfficeExtension.EventHandlerResult<Word.ContentControlDataChangedEventArgs>[],
): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await withNewerWord('1.5', async () => {
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  });
}

/** Whether this Word says that it lets the pane tick check boxes. */
export function canTickBoxes(): boolean {
  return has('1.7');
}

/**
 * Ticks and clears check boxes, and reads back what became of it: all of them or, where one is not there
 * exactly once, none. Two syncs.
 *
 * @param wanted by the tag of a check box, whether it is to be ticked
 * @returns null where this Word cannot, or would not
 */
export function tickBoxes(wanted: ReadonlyMap<string, boolean>): Promise<Written | null> {
  return withNewerWord('1.7', () =>
    inWord(async (context): Promise<Written> => {
      const controls = context.document.getContentControls({ types: [Word.ContentControlType.checkBox] });
      controls.load('items/tag,items/checkboxContentControl/isChecked');
      await context.sync();
      const { items } = controls;
      const found = [...wanted].map(([tag, ticked]) => ({
        ticked,
        boxes: items
          .filter((control) => control.tag === tag)
          .map((control) => control.checkboxContentControl),
      }));
      if (found.some(({ boxes }) => boxes.length === 0)) return { kind: 'notPrepared' };
      if (found.some(({ boxes }) => boxes.length > 1)) return { kind: 'refused', text: boxTwice };
      for (const { ticked, boxes } of found) {
        for (const box of boxes) {
          if (box.isChecked !== ticked) box.isChecked = ticked;
          box.load('isChecked');
        }
      }
      await context.sync();
      const isKept = found.every(({ ticked, boxes }) => boxes.every((box) => box.isChecked === ticked));
      return isKept ? { kind: 'written' } : { kind: 'refused', text: boxNotKept };
    }),
  );
}

/**
 * Chooses an entry of a drop-down list, and reads back what became of it. Three syncs.
 *
 * @param entry what the list shows for the entry
 * @returns null where this Word cannot, or would not
 */
export function selectListEntry(tag: string, entry: string): Promise<Written | null> {
  return withNewerWord('1.9', () =>
    inWord(async (context): Promise<Written> => {
      const controls = context.document.getContentControls({ types: [Word.ContentControlType.dropDownList] });
      controls.load('items/tag');
      await context.sync();
      const [control, another] = controls.items.filter((each) => each.tag === tag);
      if (control === undefined) return { kind: 'notPrepared' };
      if (another !== undefined) return { kind: 'refused', text: listTwice };
      const { listItems } = control.dropDownListContentControl;
      listItems.load('items/displayText');
      await context.sync();
      const wanted = listItems.items.find(({ displayText }) => displayText.trim() === entry);
      if (wanted === undefined) return { kind: 'refused', text: `The list has no entry “${entry}”.` };
      wanted.select();
      control.load('text');
      await context.sync();
      const { text } = control;
      return text.trim() === entry ? { kind: 'written' } : { kind: 'refused', text: listNotKept };
    }),
  );
}

const boxTwice =
  'This box stands in the document more than once, so the pane cannot tell which one to tick. Tick it in the document.';
const boxNotKept = 'Word did not keep the change. Tick the box in the document instead.';
const listTwice =
  'This list stands in the document more than once, so the pane cannot tell which one to set. Choose in the document.';
const listNotKept = 'Word did not keep the choice. Choose in the list in the document instead.';
