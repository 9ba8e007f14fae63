import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { hertfordshire2019 } from '../../../src/framework/frameworks';
import { buildTemplate } from '../../../src/template/build-template';

const main = 'word/document.xml';
const template = unzipSync(buildTemplate(hertfordshire2019));
template[main] = strToU8(withOneAspect(strFromU8(template[main] ?? new Uint8Array())));

/** A paragraph of the document's text, or of the given WordprocessingML. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The starter template with 1a alone, this in the control of 1a's evidence, and this below it in the same cell. */
export function templateWith(inControl: string, below = ''): Uint8Array {
  return edited((xml) => {
    const control =
      /(<w:tag w:val="send\/hertfordshire-2019\/1a\/evidence"\/>.*?)<w:showingPlcHdr\/>(<\/w:sdtPr><w:sdtContent>).*?(<\/w:sdtContent><\/w:sdt>)/s;
    return xml.replace(control, (_, tag, start, end) => `${tag}${start}${inControl}${end}${below}`);
  });
}

/** The starter template with 1a alone and its text edited, which must change something. */
export function edited(edit: (xml: string) => string, name = main): Uint8Array {
  const before = strFromU8(template[name] ?? new Uint8Array());
  const after = edit(before);
  if (after === before) throw new Error('Nothing in the template was edited.');
  return zipSync({ ...template, [name]: strToU8(after) });
}

/** A document with a part of footnotes, in which number 2 has these words. */
export function withFootnote(bytes: Uint8Array, words: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const notes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph(words)}</w:footnote></w:footnotes>`;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';
  const relationships = 'word/_rels/document.xml.rels';
  const override =
    '<Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>';
  return zipSync({
    ...parts,
    'word/footnotes.xml': strToU8(notes),
    [relationships]: strToU8(
      text(relationships).replace(
        '</Relationships>',
        `<Relationship Id="rIdNotes" Type="${type}" Target="footnotes.xml"/></Relationships>`,
      ),
    ),
    '[Content_Types].xml': strToU8(text('[Content_Types].xml').replace('</Types>', `${override}</Types>`)),
  });
}

/** The text of a saved document's main part. */
export function xmlOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)[main] ?? new Uint8Array());
}

/** The text of a document without all but the table's header and the row of 1a, so that it is quick to read. */
function withOneAspect(xml: string): string {
  const table =
    xml.split('<w:tbl>').find((part) => part.includes('"send/hertfordshire-2019/1a/evidence"')) ?? '';
  const [before = '', header = '', ...rows] = table
    .slice(0, table.indexOf('</w:tbl>'))
    .split(/(?=<w:tr>|<w:tr )/);
  const row = rows.find((each) => each.includes('"send/hertfordshire-2019/1a/evidence"')) ?? '';
  const body = `<w:tbl>${before}${header}${row}</w:tbl><w:p/>`;
  return xml.replace(
    /(<w:body>).*?(<w:sectPr(?:(?!<w:sectPr).)*<\/w:body>)/s,
    (_, start: string, end: string) => `${start}${body}${end}`,
  );
}
