import { strFromU8, unzipSync } from 'fflate';
import type { Paragraph, Table } from '../../../src/ooxml/model';
import { openPackage } from '../../../src/ooxml/packaging/package';
import { readStory } from '../../../src/ooxml/story/read-story';
import { blocksText, paragraphText } from '../../../src/ooxml/text';

/** A Word document as its reader finds it. */
export function readWord(bytes: Uint8Array) {
  const { blocks } = readStory(openPackage(bytes));
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  const tables = blocks.filter((block): block is Table => block.kind === 'table');
  return {
    /** The lines of all but the charts, which only repeat numbers. */
    lines: blocks
      .filter((block) => block.kind === 'paragraph' || !isChart(block))
      .flatMap((block) => blocksText([block]).split('\n')),
    headings: paragraphs.flatMap((paragraph) =>
      paragraph.outlineLevel === null
        ? []
        : [{ level: paragraph.outlineLevel, text: paragraphText(paragraph) }],
    ),
    tables,
    /** The rows of every chart, a text for each cell. */
    charts: tables
      .filter(isChart)
      .map(({ rows }) => rows.slice(1).map(({ cells }) => cells.map((cell) => blocksText(cell.blocks)))),
    part: (name: string) => {
      const content = unzipSync(bytes)[name];
      if (content === undefined) throw new Error(`There is no part ${name}.`);
      return strFromU8(content);
    },
  };
}

function isChart({ rows }: Table): boolean {
  return blocksText(rows[0]?.cells.at(-1)?.blocks ?? []) === 'Rated by';
}
