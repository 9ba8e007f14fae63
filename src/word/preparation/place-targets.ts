import { cannotTag, controlTargets } from '../../document/preparation/control-targets';
import type { ControlTarget, ControlTargets } from '../../document/preparation/control-targets';
import type { PreparationDecisions } from '../../document/preparation/plan';
import type { LocatedReading } from '../../document/reading';
import type { ReadForWriting } from './read-for-writing';

/** A target with what it is in Word. */
export interface PlacedTarget {
  readonly target: ControlTarget;
  /** Its first and its last paragraph, the same for one; null for a control that is there already. */
  readonly span: { readonly first: Word.Paragraph; readonly last: Word.Paragraph } | null;
  /** The control that is there already; null for a new one. */
  readonly control: Word.ContentControl | null;
}

/** Finds the controls that a document lacks and their places in Word; what is not found there is named. */
export function placeTargets(
  read: ReadForWriting,
  located: Extract<LocatedReading, { readonly recognised: true }>,
  decisions: PreparationDecisions,
): ControlTargets & { readonly placed: readonly PlacedTarget[] } {
  const { targets, untaggable } = controlTargets(read.story, located, decisions);
  const placed = targets.map((target) => place(read, target));
  const { framework } = located.assessment;
  return {
    placed: placed.filter((one) => one !== null),
    targets: targets.filter((_, at) => placed[at] !== null),
    untaggable: [
      ...untaggable,
      ...targets.flatMap((target, at) =>
        placed[at] === null ? [cannotTag(framework, target.place, 'notAligned')] : [],
      ),
    ],
  };
}

function place(read: ReadForWriting, target: ControlTarget): PlacedTarget | null {
  const { shape } = target;
  if (shape.kind === 'existing') {
    const [control, another] = read.controls.filter(({ id }) => id === shape.control);
    return control === undefined || another !== undefined ? null : { target, span: null, control };
  }
  const [from, to] =
    shape.kind === 'content' ? [shape.paragraph, shape.paragraph] : [shape.first, shape.last];
  // Every paragraph on the way has to be where the file has it, not the two ends alone.
  for (let at = from; at <= to; at += 1) if (read.inWord(at) === null) return null;
  const first = read.inWord(from);
  const last = read.inWord(to);
  return first === null || last === null ? null : { target, span: { first, last }, control: null };
}
