import type { Block, Cell, Paragraph, Story } from '../ooxml/model';

/** A paragraph with its place among tables. */
export interface StoryParagraph {
  readonly paragraph: Paragraph;
  /** What holds it: a cell, or null for the body. */
  readonly cell: Cell | null;
  /** How many tables lie round it. */
  readonly nesting: number;
  /** The row and the cell that hold it, counted from 0 in the innermost table; -1 in the body. */
  readonly row: number;
  readonly column: number;
}

/** Every paragraph of the main text in its order, those of deleted rows too. */
export function storyParagraphs(story: Story): StoryParagraph[] {
  const found: StoryParagraph[] = [];
  const waiting: (Omit<StoryParagraph, 'paragraph'> & { readonly block: Block })[] = [];
  const add = (blocks: readonly Block[], place: Omit<StoryParagraph, 'paragraph'>) => {
    for (const block of [...blocks].reverse()) waiting.push({ ...place, block });
  };
  add(story.blocks, { cell: null, nesting: 0, row: -1, column: -1 });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { block, ...place } = next;
    if (block.kind === 'paragraph') {
      found.push({ ...place, paragraph: block });
      continue;
    }
    const nesting = place.nesting + 1;
    for (let row = block.rows.length - 1; row >= 0; row -= 1) {
      const cells = block.rows[row]?.cells ?? [];
      for (let column = cells.length - 1; column >= 0; column -= 1) {
        const cell = cells[column];
        if (cell !== undefined) add(cell.blocks, { cell, nesting, row, column });
      }
    }
  }
  return found.sort((a, b) => a.paragraph.index - b.paragraph.index);
}
