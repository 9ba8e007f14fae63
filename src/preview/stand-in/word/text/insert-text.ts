import { WordError } from '../../host/word-error';
import type { XmlElement } from '../../xml/nodes';
import { after, before, elementAt, type Position } from '../../xml/positions';
import { deleteContent, emptyBlocks } from './deletion';
import { splitParagraph } from './paragraphs';
import { controlsAround, controlsRound, fillEmptied, leavePlaceholder } from '../controls/placeholders';
import { contentOf, spanAt, type InsertLocation, type Region } from '../tables/region';
import { amongRuns, formatAt, splitRun } from './runs';
import { collapsed, type StoryRange } from './story-range';
import { insertRun, outermost } from './typing';
import { isOn } from '../vocabulary';
import type { Span } from './walk';
import type { WordDocument } from '../word-document';

/** The characters that Word takes for the end of a paragraph in inserted text. */
const paragraphBreaks = /\r\n|\r|\n/;

/**
 * Inserts text as `insertText` does: line ends make paragraphs, \v a line break, \t a tab. The text takes the
 * formatting of the first run that it replaces, or of the run that it joins. Returns what was inserted.
 */
export function insertText(
  document: WordDocument,
  region: Region,
  text: string,
  location: InsertLocation,
): StoryRange {
  if (location === 'Replace' && document.options.ignoresReplace) return document.range(region.content);
  if (region.element && document.clearedControls.has(region.element) && document.options.failsAfterClear) {
    throw new WordError('GeneralException');
  }
  if (location === 'Replace' && holdsTable(region) && !document.options.replacesTables) {
    throw new WordError('GeneralException');
  }
  const controls = controlsAround(region);
  if (location !== 'Before' && location !== 'After') {
    for (const control of controls) leavePlaceholder(document, control);
  }
  const { position, format } = makeRoom(document, region, location);
  const inserted = writeLines(document, position, text.split(paragraphBreaks), format);
  if (region.range) follow(region.range, inserted, location);
  if (location === 'Replace') fillEmptied(document, controls);
  for (const control of controlsRound(elementAt(inserted.start))) {
    // `w:temporary`: the control goes once its content is edited.
    const isTemporary = isOn(control.child('sdtPr')?.child('temporary') ?? null);
    if (isTemporary) document.tree.unwrap(control, contentOf(control));
  }
  return inserted;
}

function holdsTable({ element }: Region): boolean {
  return element?.local === 'sdt' && element.descendants('tbl').length > 0;
}

interface Room {
  readonly position: Position;
  readonly format: XmlElement | null;
}

function makeRoom(document: WordDocument, region: Region, location: InsertLocation): Room {
  if (location === 'Replace') {
    if (region.blocks && !document.tracksChanges) return emptyBlocks(document, region.blocks);
    const range = document.range(region.content);
    const format = deleteContent(document, range);
    const position = splitRun(document, amongRuns(range.start));
    return { position, format: format ?? formatAt(position) };
  }
  const back = location === 'End' || location === 'After';
  const position = splitRun(document, amongRuns(spanAt(region, location).start, back));
  return { position, format: formatAt(position, !back) };
}

/** Moves the range that text was inserted by, as Word does: over the text inside it, past the text before it. */
function follow(range: StoryRange, inserted: Span, location: InsertLocation): void {
  if (location === 'Replace') range.moveTo(inserted);
  if (location === 'Start') range.start.moveTo(inserted.start);
  if (location === 'End') range.end.moveTo(inserted.end);
  if (location === 'Before') range.start.moveTo(inserted.end);
}

function writeLines(
  document: WordDocument,
  position: Position,
  lines: readonly string[],
  format: XmlElement | null,
): StoryRange {
  const written = document.range(collapsed(position));
  let end = position;
  for (const [number, line] of lines.entries()) {
    if (number > 0) end = splitParagraph(document, end);
    if (line !== '') {
      const run = insertRun(document, end, line, format);
      if (number === 0) written.start.moveTo(before(outermost(run)));
      end = after(outermost(run));
    }
  }
  written.end.moveTo(end);
  return written;
}
