import type { Block, Inline, Paragraph } from './model';

/** True for what a reader of the page sees: neither deleted (tracked) nor hidden. */
export function visible(inline: Inline): boolean {
  return inline.revision !== 'deleted' && !(inline.kind === 'text' && inline.format.hidden);
}

/**
 * The text of a paragraph as a reader sees it, without deletions and hidden text. The chosen entry of a
 * drop-down field is part of it; check boxes, pictures and the automatic number are not.
 */
export function paragraphText(paragraph: Paragraph): string {
  let text = '';
  for (const inline of paragraph.content) {
    if (!visible(inline)) continue;
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'dropDown') text += inline.chosen;
  }
  return text;
}

/**
 * The visible text of blocks, nested tables included, paragraphs separated by \n. A paragraph whose mark is
 * deleted runs on into the next one.
 */
export function blocksText(blocks: readonly Block[]): string {
  let text = '';
  let runsOn = true;
  for (const paragraph of paragraphsOf(blocks)) {
    if (!runsOn) text += '\n';
    text += paragraphText(paragraph);
    runsOn = paragraph.markDeleted;
  }
  return text;
}

/** The paragraphs of blocks in reading order, nested tables' included; deleted rows are left out. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const waiting: Block[] = [...blocks].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.kind === 'paragraph') {
      paragraphs.push(block);
      continue;
    }
    for (let row = block.rows.length - 1; row >= 0; row--) {
      if (block.rows[row]?.deleted) continue;
      const cells = block.rows[row]?.cells ?? [];
      for (let cell = cells.length - 1; cell >= 0; cell--) {
        const inside = cells[cell]?.blocks ?? [];
        for (let index = inside.length - 1; index >= 0; index--) {
          const inner = inside[index];
          if (inner !== undefined) waiting.push(inner);
        }
      }
    }
  }
  return paragraphs;
}
