/** The few elements of WordprocessingML that the corpus writes, as strings. */

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Run property: one of Word's highlight colours, by name. */
export function highlight(colour: string): string {
  return `<w:highlight w:val="${colour}"/>`;
}

/** Shading of a run, paragraph or cell: RRGGBB or `auto`. */
export function shading(fill: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
}

/** A run of text with run properties. Tabs and line breaks in the text become Word's elements. */
export function run(text: string, properties = ''): string {
  const content = text
    .split(/([\t\n])/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : textElement(piece)))
    .join('');
  return `<w:r>${wrap('w:rPr', properties)}${content}</w:r>`;
}

function textElement(text: string): string {
  return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
}

/** A paragraph of runs (or anything at run level) with paragraph properties. */
export function paragraph(content = '', properties = ''): string {
  return `<w:p>${wrap('w:pPr', properties)}${content}</w:p>`;
}

/** A paragraph of plain text. */
export function plain(text: string): string {
  return paragraph(text === '' ? '' : run(text));
}

/** A paragraph in the style with this id. */
export function styled(styleId: string, text: string): string {
  return paragraph(run(text), `<w:pStyle w:val="${styleId}"/>`);
}

/** A cell of blocks with cell properties, in the order of the schema. */
export function cell(blocks: string, properties = ''): string {
  return `<w:tc>${wrap('w:tcPr', properties)}${blocks}</w:tc>`;
}

/** A cell of one paragraph of plain text. */
export function plainCell(text: string, properties = ''): string {
  return cell(plain(text), properties);
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr>${wrap('w:trPr', properties)}${cells.join('')}</w:tr>`;
}

/** A table with a grid of these column widths (twentieths of a point). */
export function table(
  rows: readonly string[],
  widths: readonly number[],
  properties = '<w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/>',
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${wrap('w:tblPr', properties)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

export interface ControlProperties {
  readonly tag?: string;
  readonly title?: string;
  readonly id?: number;
  /** The control shows its placeholder. */
  readonly placeholder?: boolean;
  /** More properties, such as the type. */
  readonly more?: string;
}

/** A content control round anything, at whatever level it stands. */
export function control(content: string, { tag, title, id, placeholder, more }: ControlProperties): string {
  const properties = [
    title === undefined ? '' : `<w:alias w:val="${escapeXml(title)}"/>`,
    tag === undefined ? '' : `<w:tag w:val="${escapeXml(tag)}"/>`,
    id === undefined ? '' : `<w:id w:val="${id}"/>`,
    placeholder === true ? '<w:showingPlcHdr/>' : '',
    more ?? '',
  ].join('');
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A check-box control as Word 2010 and later write it. */
export function checkBoxControl(checked: boolean): string {
  const state = `<w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`;
  return control(run(checked ? '☒' : '☐', '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic"/>'), {
    more: state,
  });
}

/** A tracked deletion of text. */
export function deletedRun(text: string, properties = ''): string {
  return `<w:del w:id="901" w:author="A reviewer" w:date="2019-03-04T10:00:00Z"><w:r>${wrap('w:rPr', properties)}<w:delText xml:space="preserve">${escapeXml(text)}</w:delText></w:r></w:del>`;
}

/** A tracked insertion of runs. */
export function inserted(runs: string): string {
  return `<w:ins w:id="902" w:author="A reviewer" w:date="2019-03-04T10:00:00Z">${runs}</w:ins>`;
}

function wrap(element: string, content: string): string {
  return content === '' ? '' : `<${element}>${content}</${element}>`;
}
