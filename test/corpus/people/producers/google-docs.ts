import { placesOf, type Place } from '../page/grid';
import type { Block, Inline, Page, Paragraph, Section, Table, Words } from '../page/page';
import { bulletNumbering, drawing, escaped, headingStyles, parts, styleIds } from './ooxml';
import { pack } from './pack';
import { dot } from './picture';

/**
 * Writes the page as Google Docs exports it: a highlight becomes shading of the run, boxes are characters,
 * attributes stand in another order than Word's, every run says that it is not right-to-left, and content
 * controls that nobody made (`goog_rdk`) stand round some runs.
 */
export function googleDocs({ sections }: Page): Uint8Array {
  const writer = new GoogleDocsWriter();
  const body = sections.map((section) => writer.section(section)).join('');
  const others = { styles: headingStyles, numbering: bulletNumbering, comments: writer.comments.join('') };
  return pack(parts(body, others, dot));
}

const highlights = {
  yellow: 'ffff00',
  green: '00ff00',
  cyan: '00ffff',
  magenta: 'ff00ff',
  red: 'ff0000',
  lightGray: 'd9d9d9',
};

const rsid = 'w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"';

class GoogleDocsWriter {
  readonly comments: string[] = [];
  private controls = 0;
  private paragraphs = 0;
  private pictures = 0;

  section({ content, landscape }: Section): string {
    const size = landscape
      ? '<w:pgSz w:h="11909" w:w="16834" w:orient="landscape"/>'
      : '<w:pgSz w:h="16834" w:w="11909" w:orient="portrait"/>';
    const end = `<w:sectPr>${size}<w:pgMar w:bottom="1440" w:top="1440" w:left="1440" w:right="1440"/></w:sectPr>`;
    return `${this.blocks(content)}<w:p><w:pPr>${end}</w:pPr></w:p>`;
  }

  private blocks(content: readonly Block[]): string {
    return content
      .map((block) => (block.kind === 'paragraph' ? this.paragraph(block) : this.table(block)))
      .join('');
  }

  private paragraph({ content, style, bullet, fill }: Paragraph): string {
    this.paragraphs += 1;
    const id = this.paragraphs.toString(16).toUpperCase().padStart(8, '0');
    const properties = [
      style ? `<w:pStyle w:val="${styleIds[style]}"/>` : '',
      bullet ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
      fill ? `<w:shd w:fill="${fill.toLowerCase()}" w:val="clear"/>` : '',
      '<w:spacing w:line="240" w:lineRule="auto"/><w:rPr/>',
    ].join('');
    const runs = content.map((inline) => this.inline(inline)).join('');
    return `<w:p ${rsid} w:rsidP="00000000" w:rsidRDefault="00000000" w14:paraId="${id}"><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
  }

  private inline(inline: Inline): string {
    if (inline.kind === 'box') {
      return run('', `<w:t xml:space="preserve">${inline.ticked ? '☑' : '☐'}</w:t>`);
    }
    if (inline.kind === 'picture') {
      this.pictures += 1;
      return run('', drawing(inline.description, this.pictures));
    }
    return inline.comment === undefined ? this.words(inline) : this.commented(inline, inline.comment);
  }

  private words(words: Words): string {
    const shading = words.highlight ? highlights[words.highlight] : words.shading?.toLowerCase();
    const format = [
      words.bold ? '<w:b w:val="1"/><w:bCs w:val="1"/>' : '',
      words.italic ? '<w:i w:val="1"/><w:iCs w:val="1"/>' : '',
      words.struck ? '<w:strike w:val="1"/>' : '',
      words.colour ? `<w:color w:val="${words.colour.toLowerCase()}"/>` : '',
      words.underline ? '<w:u w:val="single"/>' : '',
      shading ? `<w:shd w:fill="${shading}" w:val="clear"/>` : '',
    ].join('');
    return run(format, `<w:t xml:space="preserve">${escaped(words.text)}</w:t>`);
  }

  private commented(words: Words, comment: string): string {
    const id = this.comments.length;
    const who = `w:author="Deputy Head" w:id="${id}" w:date="2019-05-20T10:00:00Z"`;
    this.comments.push(
      `<w:comment ${who}><w:p>${run('', `<w:t>${escaped(comment)}</w:t>`)}</w:p></w:comment>`,
    );
    this.controls += 1;
    return (
      `<w:sdt><w:sdtPr><w:id w:val="${this.controls}"/><w:tag w:val="goog_rdk_${this.controls}"/></w:sdtPr>` +
      `<w:sdtContent><w:commentRangeStart w:id="${id}"/></w:sdtContent></w:sdt>${this.words(words)}` +
      `<w:commentRangeEnd w:id="${id}"/>${run('', `<w:commentReference w:id="${id}"/>`)}`
    );
  }

  private table({ rows, widths, borders }: Table): string {
    const twentieths = widths.map((hundredths) => `${hundredths * 90}.0`);
    const grid = twentieths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    const line = `w:color="000000" w:space="0" w:sz="${borders ? 8 : 0}" w:val="${borders ? 'single' : 'nil'}"`;
    const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
      (side) => `<w:${side} ${line}/>`,
    );
    const body = placesOf(rows).map((places, index) => {
      const header = rows[index]?.header ? 1 : 0;
      const cells = places.map((place) => this.cell(place)).join('');
      return `<w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="${header}"/></w:trPr>${cells}</w:tr>`;
    });
    return (
      '<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/><w:tblW w:w="9000.0" w:type="dxa"/><w:jc w:val="left"/>' +
      `<w:tblBorders>${lines.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600"/></w:tblPr>` +
      `<w:tblGrid>${grid}<w:tblGridChange w:id="0"><w:tblGrid>${grid}</w:tblGrid></w:tblGridChange></w:tblGrid>` +
      `${body.join('')}</w:tbl>`
    );
  }

  private cell({ cell, continued }: Place): string {
    const covered = cell.columns ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
    const merged = cell.rows ? `<w:vMerge w:val="${continued ? 'continue' : 'restart'}"/>` : '';
    const fill = cell.fill
      ? `<w:shd w:fill="${cell.fill.toLowerCase()}" w:val="clear"/>`
      : '<w:shd w:fill="auto" w:val="clear"/>';
    const content = continued ? '<w:p/>' : this.blocks(cell.content);
    return `<w:tc><w:tcPr>${covered}${merged}${fill}<w:vAlign w:val="top"/></w:tcPr>${content}</w:tc>`;
  }
}

function run(format: string, content: string): string {
  return `<w:r ${rsid}><w:rPr>${format}<w:rtl w:val="0"/></w:rPr>${content}</w:r>`;
}
