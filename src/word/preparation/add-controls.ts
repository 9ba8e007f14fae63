import type { Framework } from '../../framework/framework';
import { tagOf } from '../../framework/tags';
import type { PlacedTarget } from './place-targets';

/** Queues the adding of controls, each with the empty paragraph that it needs behind it. */
export function queueControls(framework: Framework, placed: readonly PlacedTarget[]): void {
  for (const { target, span, control } of placed) {
    const tag = tagOf(framework, target.place);
    if (control !== null) {
      control.tag = tag;
    } else if (span !== null) {
      const added = rangeOf({ target, span }).insertContentControl();
      added.tag = tag;
      added.title = target.title;
    }
  }
}

function rangeOf({
  target: { shape },
  span: { first, last },
}: {
  readonly target: PlacedTarget['target'];
  readonly span: NonNullable<PlacedTarget['span']>;
}): Word.Range {
  if (shape.kind === 'content') {
    if (shape.after === '') return first.getRange('Content');
    const label = first.search(shape.after, { matchCase: true }).getFirst();
    return label.getRange('After').expandTo(first.getRange('End'));
  }
  if (shape.kind === 'paragraphs' && shape.needsLine) {
    const line = last.insertParagraph('', 'After');
    if (shape.isListItem) line.detachFromList();
  }
  return first.getRange('Whole').expandTo(last.getRange('Whole'));
}
