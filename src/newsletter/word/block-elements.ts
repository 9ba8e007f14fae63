import { type FileChild, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Block, Names } from '../blocks';
import { chartTable } from './chart-table';
import { entriesTable } from './entries-table';
import { factsTable } from './facts-table';
import type { Links } from './links';
import { runs } from './runs';

/** The list of bullets that every document has. */
export const bullets = 'bullets';

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** A block as elements of a Word document's body. Names come in a section of their own. */
export function blockElements(block: Exclude<Block, Names>, links: Links): readonly FileChild[] {
  switch (block.kind) {
    case 'masthead':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, text: block.title }),
        ...block.lines.map((text) => new Paragraph({ style: 'Subtitle', text })),
      ];
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: block.text })];
    case 'paragraph':
      return [new Paragraph({ keepNext: block.leadsOn ?? false, children: runs(block.words, links) })];
    case 'list':
      return block.items.map((words) => bullet(runs(words, links)));
    case 'facts':
      return [factsTable(block)];
    case 'entries':
      return [entriesTable(block, links)];
    case 'chart':
      return [chartTable(block)];
  }
}

/** A long list of names, an item each. */
export function nameElements({ names }: Names): readonly Paragraph[] {
  return names.map((text) => bullet([new TextRun(text)]));
}

function bullet(children: ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'ListBullet', numbering: { reference: bullets, level: 0 }, children });
}
