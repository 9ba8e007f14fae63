import { parseTag } from '../framework/tags';

/**
 * The one place that calls anything newer than WordApi 1.3; a test holds all other code to that. Not yet seen
 * in a real Word: Microsoft's packaged client, over which the tests run, ends at WordApi 1.3.
 */

/** Ends what was begun. */
export type End = () => void;

/** A requirement set of Word's that is used here. */
type NewerSet = '1.5';

/**
 * Does what a newer Word can; null where this Word cannot. `isSetSupported` has been wrong (office-js#5735), so
 * an error says the same: whatever is done here improves on WordApi 1.3 and has to be able to fail.
 */
async function withNewerWord<Result>(set: NewerSet, work: () => Promise<Result>): Promise<Result | null> {
  if (!Office.context.requirements.isSetSupported('WordApi', set)) return null;
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
    Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load('items/tag');
      await context.sync();
      const { items } = contentControls;
      const followed = items.filter(({ tag }) => ['evidence', 'bestFit'].includes(parseTag(tag)?.kind ?? ''));
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
