import type { Place } from '../../framework/tags';
import type { Control, Inline, Paragraph } from '../../ooxml/model';
import { taggedPlaceOf } from '../tagged/places';
import type { StoryParagraph } from '../story-paragraphs';
import type { UntaggableReason } from './plan';
import type { WantedPlace } from './wanted-places';

/** Where a control goes. Paragraphs are named by their index in the story. */
export type TargetShape =
  /** Round what follows `after` in one paragraph; round its whole content where that is ''. */
  | { readonly kind: 'content'; readonly paragraph: number; readonly after: string }
  /**
   * Round whole paragraphs. `needsLine`: an empty paragraph has to be put behind them first, so that the
   * control does not fill its cell; `isListItem` tells that it would be an item of a list.
   */
  | {
      readonly kind: 'paragraphs';
      readonly first: number;
      readonly last: number;
      readonly needsLine: boolean;
      readonly isListItem: boolean;
    }
  /** A rich-text control that is there already and only lacks the tag. */
  | { readonly kind: 'existing'; readonly control: number };

/** Word finds nothing longer, in characters. */
const longestSearch = 255;

/** Finds the shape of a control for a place, or says why there can be none. */
export function shapeFor(
  wanted: WantedPlace,
  paragraphs: readonly StoryParagraph[],
): TargetShape | UntaggableReason {
  if (wanted.not !== null) return wanted.not;
  const region = regionOf(wanted, paragraphs);
  if (typeof region === 'string') return region;
  const controls = controlsTouching(region, wanted.label);
  if (controls.size > 0) return reusable(controls, region, paragraphs, wanted.label) ?? 'otherControl';
  const [first] = region;
  const last = region.at(-1);
  if (first === undefined || last === undefined) return 'noRoom';
  if (wanted.label !== '') {
    return region.length === 1 && isSearchable(wanted.label)
      ? { kind: 'content', paragraph: first.paragraph.index, after: wanted.label }
      : 'scattered';
  }
  if (region.length === 1 && !holdsSeveral(wanted.place)) {
    return { kind: 'content', paragraph: first.paragraph.index, after: '' };
  }
  const behind = paragraphs[last.paragraph.index + 1];
  return {
    kind: 'paragraphs',
    first: first.paragraph.index,
    last: last.paragraph.index,
    needsLine: last.cell !== null && behind?.cell !== last.cell,
    isListItem: last.paragraph.label !== null,
  };
}

/** Word is asked for the label by its text: not over a tab or a break, and `^` has a meaning of its own there. */
function isSearchable(label: string): boolean {
  return label.length <= longestSearch && !/[\t\n^]/.test(label);
}

/** Texts that schools write in paragraphs get a control that can take more of them. */
function holdsSeveral({ kind }: Place): boolean {
  return kind === 'evidence' || kind === 'notes' || kind === 'actions';
}

/** The paragraphs to put a control round: one after the other in one cell or in the body, without blank edges. */
function regionOf(
  { paragraphs: indices }: WantedPlace,
  paragraphs: readonly StoryParagraph[],
): StoryParagraph[] | UntaggableReason {
  const start = Math.min(...indices);
  let end = Math.max(...indices);
  // A paragraph whose mark is deleted runs on into the next one.
  while (paragraphs[end]?.paragraph.markDeleted === true) end += 1;
  const all = paragraphs.slice(start, end + 1);
  const [first] = all;
  if (first === undefined) return 'noRoom';
  const filled = all.filter(({ paragraph }) => !isBlank(paragraph));
  const [from = first] = filled;
  const to = filled.at(-1) ?? first;
  const region = all.slice(from.paragraph.index - start, to.paragraph.index - start + 1);
  if (region.every(({ cell }) => cell === from.cell)) return region;
  return region.some(({ nesting }) => nesting > from.nesting) ? 'table' : 'scattered';
}

/** True where a paragraph holds neither words nor anything else to see, not even a deletion. */
export function isBlank({ content }: Paragraph): boolean {
  return content.every((inline) => inline.kind === 'text' && inline.text.trim() === '');
}

/** Every control that holds a part of the region, or lies in it. */
function controlsTouching(region: readonly StoryParagraph[], label: string): Set<Control> {
  const controls = new Set<Control>();
  const add = (control: Control | null) => {
    for (let at = control; at !== null; at = at.parent) controls.add(at);
  };
  for (const { paragraph } of region) {
    add(paragraph.control);
    for (const { control } of behindLabel(paragraph, label)) add(control);
  }
  return controls;
}

/** What a paragraph holds behind its label. */
function behindLabel({ content }: Paragraph, label: string): readonly Inline[] {
  let left = label.trimEnd().length;
  return content.filter((inline) => {
    const isBefore = left > 0;
    if (inline.kind === 'text') left -= inline.text.length;
    return !isBefore || left < 0;
  });
}

/** The one control that holds the region and nothing else, if it can take a tag. */
function reusable(
  controls: ReadonlySet<Control>,
  region: readonly StoryParagraph[],
  paragraphs: readonly StoryParagraph[],
  label: string,
): TargetShape | null {
  const [control, another] = controls;
  if (control === undefined || another !== undefined || control.id === null) return null;
  const isOurs = taggedPlaceOf(control) !== null;
  if (control.type !== 'richText' || (!isOurs && (control.tag ?? '') !== '')) return null;
  const holds = ({ control: at }: { readonly control: Control | null }) => at === control;
  const holding = paragraphs.filter(({ paragraph }) => holds(paragraph) || paragraph.content.some(holds));
  const inRegion = new Set(region);
  const isExact = holding.every(
    (entry) => inRegion.has(entry) || (holds(entry.paragraph) && isBlank(entry.paragraph)),
  );
  const isWhole = region.every(
    ({ paragraph }) => holds(paragraph) || behindLabel(paragraph, label).every(holds),
  );
  return isExact && isWhole ? { kind: 'existing', control: control.id } : null;
}
