import {
  BorderStyle,
  CheckBox,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Header,
  HeadingLevel,
  ImageRun,
  type ICommentOptions,
  Packer,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type * as page from '../page/page';
import { packAgain } from './pack';
import { dot } from './picture';

const headings = {
  title: HeadingLevel.TITLE,
  'heading 1': HeadingLevel.HEADING_1,
  'heading 2': HeadingLevel.HEADING_2,
  'heading 3': HeadingLevel.HEADING_3,
};

/** Twentieths of a point between the margins of A4. */
const textWidth = { portrait: 9000, landscape: 14000 };

/** Writes the page with the `docx` library, whose files differ from Word's in structure and defaults. */
export async function docxLibrary({ title, sections }: page.Page): Promise<Uint8Array> {
  const comments: ICommentOptions[] = [];
  const document = new Document({
    title,
    sections: sections.map(({ header, content, landscape = false }) => ({
      properties: {
        page: { size: { orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } },
      },
      ...(header ? { headers: { default: new Header({ children: [new Paragraph(header)] }) } } : {}),
      children: content.map((block) =>
        blockOf(block, landscape ? textWidth.landscape : textWidth.portrait, comments),
      ),
    })),
    // By now the sections have filled the list.
    comments: { children: comments },
  });
  return packAgain(new Uint8Array(await Packer.toBuffer(document)));
}

function blockOf(block: page.Block, width: number, comments: ICommentOptions[]): Paragraph | Table {
  return block.kind === 'paragraph' ? paragraphOf(block, comments) : tableOf(block, width, comments);
}

function paragraphOf(paragraph: page.Paragraph, comments: ICommentOptions[]): Paragraph {
  return new Paragraph({
    children: paragraph.content.flatMap((inline) => inlineOf(inline, comments)),
    ...(paragraph.style ? { heading: headings[paragraph.style] } : {}),
    ...(paragraph.bullet ? { bullet: { level: 0 } } : {}),
    ...(paragraph.fill ? { shading: clear(paragraph.fill) } : {}),
  });
}

function inlineOf(inline: page.Inline, comments: ICommentOptions[]): ParagraphChild[] {
  if (inline.kind === 'box') {
    return [new CheckBox({ checked: inline.ticked })];
  }
  if (inline.kind === 'picture') {
    const altText = { name: inline.description, description: inline.description, title: inline.description };
    return [new ImageRun({ type: 'png', data: dot, transformation: { width: 120, height: 80 }, altText })];
  }
  if (inline.comment === undefined) {
    return [runOf(inline)];
  }
  const id = comments.length;
  comments.push({
    id,
    author: 'Deputy Head',
    date: new Date('2019-05-20T10:00:00Z'),
    children: [new Paragraph(inline.comment)],
  });
  return [
    new CommentRangeStart(id),
    runOf(inline),
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}

function runOf(words: page.Words): TextRun {
  return new TextRun({
    text: words.text,
    ...(words.bold ? { bold: true } : {}),
    ...(words.italic ? { italics: true } : {}),
    ...(words.underline ? { underline: {} } : {}),
    ...(words.struck ? { strike: true } : {}),
    ...(words.colour ? { color: words.colour } : {}),
    ...(words.highlight ? { highlight: words.highlight } : {}),
    ...(words.shading ? { shading: clear(words.shading) } : {}),
  });
}

function clear(fill: string) {
  return { type: ShadingType.CLEAR, fill };
}

function tableOf(table: page.Table, width: number, comments: ICommentOptions[]): Table {
  const line = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const noBorders = {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: table.widths.map((hundredths) => Math.round((width * hundredths) / 100)),
    ...(table.borders ? {} : { borders: noBorders }),
    rows: table.rows.map(
      ({ cells, header }) =>
        new TableRow({
          ...(header ? { tableHeader: true } : {}),
          children: cells.map(
            (cell) =>
              new TableCell({
                children: cell.content.map((block) => blockOf(block, width, comments)),
                ...(cell.fill ? { shading: clear(cell.fill) } : {}),
                ...(cell.columns ? { columnSpan: cell.columns } : {}),
                ...(cell.rows ? { rowSpan: cell.rows } : {}),
              }),
          ),
        }),
    ),
  });
}
