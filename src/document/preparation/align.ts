import type { Inline, Paragraph } from '../../ooxml/model';
import { showsPlaceholder } from '../lines';
import type { StoryParagraph } from '../story-paragraphs';

/** A paragraph as Word's object model gives it. */
export interface WordParagraph {
  readonly text: string;
  /** How many tables lie round it. */
  readonly nesting: number;
  /** In the innermost table, counted from 0; -1 in the body. */
  readonly row: number;
  readonly column: number;
}

/**
 * Finds each paragraph of a document's OOXML among those of Word's object model, which tells no common handle:
 * by text and position. Where all fit in order, all are aligned. Otherwise paragraphs that are alone in saying
 * what they say are anchors, and what lies between two anchors is aligned where it fits one to one.
 *
 * @returns for each story paragraph the index of Word's, or null where that is not certain
 */
export function alignParagraphs(
  story: readonly StoryParagraph[],
  word: readonly WordParagraph[],
): (number | null)[] {
  const aligned: (number | null)[] = story.map(() => null);
  const ours = story.map((entry) => ({ place: placeOf(entry), texts: textsOf(entry.paragraph) }));
  const theirs = word.map((entry) => ({ place: placeOf(entry), text: letters(entry.text) }));
  const fits = (at: number, other: number): boolean => {
    const [mine, its] = [ours[at], theirs[other]];
    return mine !== undefined && mine.place === its?.place && mine.texts.includes(its.text);
  };
  const between = (from: number, to: number, otherFrom: number, otherTo: number) => {
    if (to - from !== otherTo - otherFrom) return;
    for (let step = 0; step < to - from; step += 1) if (!fits(from + step, otherFrom + step)) return;
    for (let step = 0; step < to - from; step += 1) aligned[from + step] = otherFrom + step;
  };
  let from = 0;
  let otherFrom = 0;
  const anchors =
    ours.length === theirs.length && ours.every((_, at) => fits(at, at)) ? [] : anchorsOf(ours, theirs);
  for (const [at, other] of anchors) {
    between(from, at, otherFrom, other);
    aligned[at] = other;
    from = at + 1;
    otherFrom = other + 1;
  }
  between(from, ours.length, otherFrom, theirs.length);
  return aligned;
}

interface Ours {
  readonly place: string;
  readonly texts: readonly string[];
}

interface Theirs {
  readonly place: string;
  readonly text: string;
}

/** Pairs of paragraphs that are alone on both sides in what they say and where, in an order that both keep. */
function anchorsOf(ours: readonly Ours[], theirs: readonly Theirs[]): (readonly [number, number])[] {
  const here = onlyOnes(ours.map(({ place, texts }) => (texts.length === 1 ? keyOf(place, texts[0]) : null)));
  const there = onlyOnes(theirs.map(({ place, text }) => keyOf(place, text)));
  const pairs = [...here].flatMap(([key, at]) => {
    const other = there.get(key);
    return other === undefined ? [] : [[at, other] as const];
  });
  return longestRising(pairs);
}

function keyOf(place: string, text = ''): string | null {
  return text === '' ? null : `${place} ${text}`;
}

/** Where each key stands that comes once. */
function onlyOnes(keys: readonly (string | null)[]): Map<string, number> {
  const at = new Map<string, number>();
  const again = new Set<string>();
  keys.forEach((key, index) => {
    if (key === null) return;
    if (at.has(key)) again.add(key);
    at.set(key, index);
  });
  for (const key of again) at.delete(key);
  return at;
}

/** The longest selection of pairs in which both numbers rise; the first numbers rise already. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chosen: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.reverse();
}

function placeOf({ nesting, row, column }: Omit<WordParagraph, 'text'>): string {
  return `${nesting} ${row} ${column}`;
}

/**
 * What Word may give as the paragraph's text, in letters and digits: some Words include deletions (office-js
 * #5188) and shown placeholders, others do not.
 */
function textsOf(paragraph: Paragraph): string[] {
  const all = (keep: (inline: Inline) => boolean) =>
    letters(paragraph.content.filter(keep).map(textOf).join(''));
  const isDeleted = ({ revision }: Inline) => revision === 'deleted';
  const isPlaceholder = ({ control }: Inline) => showsPlaceholder(control);
  return [
    ...new Set([
      all((inline) => !isDeleted(inline)),
      all(() => true),
      all((inline) => !isDeleted(inline) && !isPlaceholder(inline)),
      all((inline) => !isPlaceholder(inline)),
    ]),
  ];
}

function textOf(inline: Inline): string {
  if (inline.kind === 'text') return inline.text;
  return inline.kind === 'dropDown' ? inline.chosen : '';
}

/** Letters and digits alone: breaks, special hyphens, boxes and notes are told differently everywhere. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
