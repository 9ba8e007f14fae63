import type { Framework } from '../../framework/framework';
import { keyOf, tagOf } from '../../framework/tags';
import type { Place } from '../../framework/tags';
import type { PlacedTarget } from './place-targets';

/** What adding came to. */
export interface Added {
  /** The rows that Word refused a field, by {@link rowOf}; some of their other fields may be there. */
  readonly refused: ReadonlySet<string>;
}

/** How many rows Word may refuse, one after the other, before it counts as refusing everything. */
const refusesEverything = 3;

/** What Word had come to when a batch failed, in the words of {@link OfficeExtension.Error.traceMessages}. */
const reached = { target: 'target', line: 'line' } as const;

/**
 * Adds controls, each with the empty paragraph that it needs behind it. Word refuses some in table cells
 * (office-js#3367, #3704, #6103): what it had done of the batch stays then, and the rest goes on behind the
 * row that failed. Two syncs, and one for each row that is refused; where a line stands without its control by
 * then, that sync takes the line out too.
 *
 * @param onAdded called after each sync with how many have been gone through
 * @throws the error of Word's where it refuses everything, or its answer does not tell what it refused
 */
export async function addControls(
  context: Word.RequestContext,
  framework: Framework,
  placed: readonly PlacedTarget[],
  onAdded: (goneThrough: number) => void,
): Promise<Added> {
  const refused = new Set<string>();
  const size = Math.ceil(placed.length / 2);
  let hasAdded = false;

  const addFrom = async (waiting: readonly PlacedTarget[], line: Word.Paragraph | null): Promise<void> => {
    if (waiting.length === 0 && line === null) return;
    const batch = waiting.slice(0, size);
    line?.delete();
    queueControls(context, framework, batch);
    try {
      await context.sync();
    } catch (error) {
      const traces = tracesOf(error);
      const at = traces.filter((trace) => trace === reached.target).length - 1;
      const failed = batch[at];
      if (failed === undefined) {
        // Where it is the line that Word keeps, it stays, and the fields come all the same.
        if (line !== null) return await addFrom(waiting, null);
        throw error;
      }
      hasAdded ||= at > 0;
      refused.add(rowOf(failed));
      const hasLine = traces.at(-1) === reached.line;
      const lineLeft = hasLine ? (failed.span?.last.getNext() ?? null) : null;
      if (!hasAdded && refused.size >= refusesEverything) {
        await addFrom([], lineLeft);
        throw error;
      }
      const left = waiting.slice(at + 1).filter((target) => !refused.has(rowOf(target)));
      onAdded(placed.length - left.length);
      return await addFrom(left, lineLeft);
    }
    hasAdded ||= batch.length > 0;
    onAdded(placed.length - waiting.length + batch.length);
    await addFrom(waiting.slice(size), null);
  };

  await addFrom(placed, null);
  return { refused };
}

/** The row of the form that a target belongs to: its aspect, or what else is filled in as one. */
export function rowOf({ target: { place } }: PlacedTarget): string {
  return rowOfPlace(place);
}

/** The same for a place. */
export function rowOfPlace(place: Place): string {
  if ('aspect' in place) return place.aspect;
  if (place.kind === 'plan') return `plan ${place.row}`;
  return place.kind === 'involved' ? `involved ${place.group}` : keyOf(place);
}

function queueControls(
  context: Word.RequestContext,
  framework: Framework,
  placed: readonly PlacedTarget[],
): void {
  for (const { target, span, control } of placed) {
    const tag = tagOf(framework, target.place);
    context.trace(reached.target);
    if (control !== null) {
      control.tag = tag;
    } else if (span !== null) {
      const added = rangeOf(context, { target, span }).insertContentControl();
      added.tag = tag;
      added.title = target.title;
    }
  }
}

function rangeOf(
  context: Word.RequestContext,
  {
    target: { shape },
    span: { first, last },
  }: {
    readonly target: PlacedTarget['target'];
    readonly span: NonNullable<PlacedTarget['span']>;
  },
): Word.Range {
  if (shape.kind === 'content') {
    if (shape.after === '') return first.getRange('Content');
    const label = first.search(shape.after, { matchCase: true }).getFirst();
    return label.getRange('After').expandTo(first.getRange('End'));
  }
  if (shape.kind === 'paragraphs' && shape.needsLine) {
    const line = last.insertParagraph('', 'After');
    context.trace(reached.line);
    if (shape.isListItem) line.detachFromList();
  }
  return first.getRange('Whole').expandTo(last.getRange('Whole'));
}

/** What Word says that it had reached when it failed; nothing where it says nothing. */
function tracesOf(error: unknown): readonly string[] {
  return error instanceof OfficeExtension.Error ? error.traceMessages : [];
}
