import { WordError } from '../../host/word-error';
import type { XmlElement } from '../../xml/nodes';
import { after, before } from '../../xml/positions';
import { controlLevel } from '../controls/control-level';
import { collapsed, inside, type StoryRange } from '../text/story-range';
import type { Span } from '../text/walk';

/** The parts of an object that `getRange` can ask for. */
export type RangeLocation = 'Whole' | 'Content' | 'Start' | 'End' | 'Before' | 'After';

/** Where text can be put, seen from an object. */
export type InsertLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** A part of the document that a client's object stands for: it can be read, written into and compared. */
export interface Region {
  /** The element that the object is, null for a range of text. */
  readonly element: XmlElement | null;
  /** The container of the region's paragraphs, where it holds whole paragraphs and is not one itself. */
  readonly blocks: XmlElement | null;
  /** The range that the object is, null for an element. */
  readonly range: StoryRange | null;
  readonly content: Span;
  readonly whole: Span;
}

/** The region of a text range. */
export function rangeRegion(range: StoryRange): Region {
  return { element: null, blocks: null, range, content: range, whole: range };
}

/** The region of a paragraph. Its content leaves the paragraph mark out. */
export function paragraphRegion(paragraph: XmlElement): Region {
  return elementRegion(paragraph, null, inside(paragraph));
}

/** The region of a control at any level. */
export function controlRegion(control: XmlElement): Region {
  const content = contentOf(control);
  const level = controlLevel(control);
  const cell = level === 'cell' ? content.child('tc') : null;
  return elementRegion(control, level === 'block' ? content : cell, inside(cell ?? content));
}

/** The region of what holds paragraphs: the body, or a cell. */
export function bodyRegion(container: XmlElement): Region {
  const { start, end } = inside(container);
  const section = container.child('sectPr');
  const content = { start, end: section ? before(section) : end };
  return { element: container, blocks: container, range: null, content, whole: content };
}

/** The region of a table or of one of its rows. */
export function tableRegion(element: XmlElement): Region {
  return elementRegion(element, null, { start: before(element), end: after(element) });
}

/** The `w:sdtContent` of a control. */
export function contentOf(control: XmlElement): XmlElement {
  const content = control.child('sdtContent');
  if (!content) throw new WordError('GeneralException');
  return content;
}

/** The part of a region that a location means. */
export function spanAt(region: Region, location: RangeLocation): Span {
  const { content, whole } = region;
  const spans: Record<RangeLocation, Span> = {
    Whole: whole,
    Content: content,
    Start: collapsed(content.start),
    End: collapsed(content.end),
    Before: collapsed(whole.start),
    After: collapsed(whole.end),
  };
  return spans[location];
}

function elementRegion(element: XmlElement, blocks: XmlElement | null, content: Span): Region {
  return { element, blocks, range: null, content, whole: { start: before(element), end: after(element) } };
}
