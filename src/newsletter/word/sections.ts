import {
  type FileChild,
  Footer,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Block, Names } from '../blocks';
import { blockElements, nameElements } from './block-elements';
import type { Links } from './links';
import { page } from './page-layout';

/**
 * The blocks as the sections of a Word document: long lists of names stand in two or three columns, which Word has by
 * the section only.
 */
export function sectionsOf(blocks: readonly Block[], title: string, links: Links): ISectionOptions[] {
  const runs: { columns: number; children: FileChild[] }[] = [{ columns: 1, children: [] }];
  for (const block of blocks) {
    const columns = block.kind === 'names' ? columnsFor(block) : 1;
    if (runs.at(-1)?.columns !== columns) runs.push({ columns, children: [] });
    const elements = block.kind === 'names' ? nameElements(block) : blockElements(block, links);
    runs.at(-1)?.children.push(...elements);
  }
  const footer = new Footer({ children: [footerLine(title)] });
  return runs.map(({ columns, children }, index) => ({
    children,
    ...(index === 0 && { footers: { default: footer } }),
    properties: {
      ...(index > 0 && { type: SectionType.CONTINUOUS }),
      ...(columns > 1 && { column: { count: columns, space: 300, equalWidth: true } }),
      page: {
        size: { width: page.width, height: page.height },
        margin: {
          top: page.margin,
          right: page.margin,
          bottom: page.margin,
          left: page.margin,
          footer: page.footer,
        },
      },
    },
  }));
}

/** The longest name that a third of the page has room for. */
const longName = 30;

function columnsFor({ names }: Names): number {
  return names.some(({ length }) => length > longName) ? 2 : 3;
}

function footerLine(title: string): Paragraph {
  return new Paragraph({
    style: 'Footer',
    children: [
      new TextRun({ children: [`${title}  ·  page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}
