import { placesOf, type Place } from '../page/grid';
import type { Block, Inline, Page, Paragraph, Section, Table, Words } from '../page/page';
import { bulletNumbering, drawing, escaped, headingStyles, parts, styleIds } from './ooxml';
import { pack } from './pack';
import { dot } from './picture';

/**
 * Writes the page as Word for the web saves a document that several people edited: runs split wherever
 * somebody typed, a revision id on each, paragraph ids, language and spelling marks between the runs, and
 * the web's own character styles on what was pasted.
 */
export function wordForTheWeb({ sections }: Page): Uint8Array {
  const writer = new WebWriter();
  const body = sections.map((section) => writer.section(section)).join('');
  const others = {
    styles: headingStyles + webStyles,
    numbering: bulletNumbering,
    comments: writer.comments.join(''),
  };
  return pack(parts(body, others, dot));
}

const webStyles =
  '<w:style w:type="character" w:customStyle="1" w:styleId="normaltextrun"><w:name w:val="normaltextrun"/></w:style>' +
  '<w:style w:type="character" w:customStyle="1" w:styleId="eop"><w:name w:val="eop"/></w:style>' +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('') +
  '</w:tblBorders></w:tblPr></w:style>';

class WebWriter {
  readonly comments: string[] = [];
  private count = 0;

  section({ content, landscape }: Section): string {
    const size = landscape
      ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
      : '<w:pgSz w:w="11906" w:h="16838"/>';
    return `${this.blocks(content)}<w:p ${this.ids()}><w:pPr><w:sectPr>${size}</w:sectPr></w:pPr></w:p>`;
  }

  /** Ids as the service gives them: eight hexadecimal digits, another each time. */
  private ids(): string {
    this.count += 1;
    const digits = (factor: number) =>
      ((this.count * factor) % 0x7fffffff).toString(16).toUpperCase().padStart(8, '0');
    return `w14:paraId="${digits(48271)}" w14:textId="${digits(16807)}" w:rsidR="${digits(69621)}"`;
  }

  private blocks(content: readonly Block[]): string {
    return content
      .map((block) => (block.kind === 'paragraph' ? this.paragraph(block) : this.table(block)))
      .join('');
  }

  private paragraph({ content, style, bullet, fill }: Paragraph): string {
    const properties = [
      style ? `<w:pStyle w:val="${styleIds[style]}"/>` : '',
      bullet ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
      fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
      '<w:rPr><w:lang w:val="en-GB"/></w:rPr>',
    ].join('');
    const runs = content.map((inline) => this.inline(inline)).join('');
    return `<w:p ${this.ids()}><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
  }

  private inline(inline: Inline): string {
    if (inline.kind === 'box') {
      return this.box(inline.ticked);
    }
    if (inline.kind === 'picture') {
      this.count += 1;
      return `<w:r>${drawing(inline.description, this.count)}</w:r>`;
    }
    return inline.comment === undefined ? this.words(inline) : this.commented(inline, inline.comment);
  }

  private box(ticked: boolean): string {
    this.count += 1;
    return (
      `<w:sdt><w:sdtPr><w:id w:val="${this.count}"/><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/>` +
      '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>' +
      '</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hint="eastAsia"/></w:rPr>' +
      `<w:t>${ticked ? '☒' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`
    );
  }

  /** Splits the words where somebody might have typed: after 3, 11 and 26 letters, with a spelling mark. */
  private words(words: Words): string {
    const ends = [3, 11, 26, words.text.length];
    const pieces = ends.map((end, index) => words.text.slice(ends[index - 1] ?? 0, end));
    return pieces
      .filter((piece, index) => piece !== '' || index === 0)
      .map((piece) => this.run(piece, words))
      .reduce((before, after) => `${before}${this.betweenRuns()}${after}`);
  }

  /** A spelling mark, and a bookmark as the service leaves them. */
  private betweenRuns(): string {
    this.count += 1;
    const id = `w:id="${this.count}"`;
    return (
      '<w:proofErr w:type="spellStart"/>' +
      `<w:bookmarkStart ${id} w:name="_Int_${this.count}"/><w:bookmarkEnd ${id}/>`
    );
  }

  private run(text: string, words: Words): string {
    this.count += 1;
    const rsid = (this.count * 48271).toString(16).toUpperCase().padStart(8, '0').slice(-8);
    const format = [
      this.count % 3 === 0 ? '<w:rStyle w:val="normaltextrun"/>' : '',
      '<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>',
      words.bold ? '<w:b/><w:bCs/>' : '',
      words.italic ? '<w:i/><w:iCs/>' : '',
      words.struck ? '<w:strike/>' : '',
      words.colour ? `<w:color w:val="${words.colour}"/>` : '',
      words.highlight ? `<w:highlight w:val="${words.highlight}"/>` : '',
      words.underline ? '<w:u w:val="single"/>' : '',
      words.shading ? `<w:shd w:val="clear" w:color="auto" w:fill="${words.shading}"/>` : '',
      '<w:lang w:val="en-GB"/>',
    ].join('');
    return `<w:r w:rsidRPr="${rsid}"><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  }

  private commented(words: Words, comment: string): string {
    const id = this.comments.length;
    this.comments.push(
      `<w:comment w:id="${id}" w:author="Deputy Head" w:initials="DH"><w:p><w:r><w:t>${escaped(comment)}</w:t></w:r></w:p></w:comment>`,
    );
    return (
      `<w:commentRangeStart w:id="${id}"/>${this.words(words)}<w:commentRangeEnd w:id="${id}"/>` +
      `<w:r><w:commentReference w:id="${id}"/></w:r>`
    );
  }

  private table({ rows, widths, borders }: Table): string {
    const grid = widths.map((hundredths) => `<w:gridCol w:w="${hundredths * 90}"/>`).join('');
    const style = borders ? '<w:tblStyle w:val="TableGrid"/>' : '';
    const body = placesOf(rows).map((places, index) => {
      const header = rows[index]?.header ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
      const cells = places.map((place) => this.cell(place)).join('');
      return `<w:tr ${this.ids()}>${header}${cells}</w:tr>`;
    });
    return (
      `<w:tbl><w:tblPr>${style}<w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr>` +
      `<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`
    );
  }

  private cell({ cell, continued }: Place): string {
    const covered = cell.columns ? `<w:gridSpan w:val="${cell.columns}"/>` : '';
    const merged = cell.rows ? `<w:vMerge${continued ? '' : ' w:val="restart"'}/>` : '';
    const fill = cell.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>` : '';
    const content = continued ? `<w:p ${this.ids()}/>` : this.blocks(cell.content);
    return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>${covered}${merged}${fill}</w:tcPr>${content}</w:tc>`;
  }
}
