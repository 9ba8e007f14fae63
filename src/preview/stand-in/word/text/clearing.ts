import { deleteContent, deleteParagraph, emptyBlocks, removeBlock } from './deletion';
import { controlsAround, fillEmptied } from '../controls/placeholders';
import { rangeRegion, type Region } from '../tables/region';
import { hasText, type StoryRange } from './story-range';
import { covered } from './walk';
import type { WordDocument } from '../word-document';

/** Deletes the content of a region and keeps the region; an emptied control shows its placeholder. */
export function clearRegion(document: WordDocument, region: Region): void {
  if (region.element?.local === 'sdt') document.clearedControls.add(region.element);
  const controls = controlsAround(region);
  const range = region.range ?? document.range(region.content);
  if (region.blocks && !document.tracksChanges) emptyBlocks(document, region.blocks);
  else deleteContent(document, range);
  fillEmptied(document, controls);
}

/** Deletes what a range covers, and the paragraphs and tables that it covers whole. */
export function deleteRange(document: WordDocument, range: StoryRange): void {
  const controls = controlsAround(rangeRegion(range));
  const blocks = covered(document.root, range).filter(({ local }) => local === 'p' || local === 'tbl');
  for (const block of blocks) {
    if (block.local === 'p') deleteParagraph(document, block);
    else if (!document.tracksChanges) removeBlock(document, block);
  }
  if (hasText(document.root, range)) deleteContent(document, range);
  fillEmptied(document, controls);
  range.end.moveTo(range.start);
}
