import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"';
const relationshipNamespace = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const relationshipBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A .docx whose body is the given WordprocessingML; further parts by the type of their relationship. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const others = Object.entries(parts);
  return zipSync(
    bytesOf({
      '[Content_Types].xml':
        `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
        others
          .map(([type]) => `<Override PartName="/word/${type}.xml" ContentType="${wordType}.${type}+xml"/>`)
          .join('') +
        '</Types>',
      '_rels/.rels':
        `<Relationships ${relationshipNamespace}><Relationship Id="rId1" ` +
        `Type="${relationshipBase}/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels':
        `<Relationships ${relationshipNamespace}>` +
        others
          .map(
            ([type], at) =>
              `<Relationship Id="rId${at + 1}" Type="${relationshipBase}/${type}" Target="${type}.xml"/>`,
          )
          .join('') +
        '</Relationships>',
      ...Object.fromEntries(
        others.map(([type, xml]) => [`word/${type}.xml`, xml.replace('%ns', namespaces)]),
      ),
      'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    }),
  );
}

/** A paragraph with one run, or with the given runs. */
export function paragraph(content: string): string {
  return `<w:p>${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** A run of text with run properties. */
export function run(text: string, properties = ''): string {
  const format = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A rich-text control with a tag round anything. */
export function control(tag: string, content: string, properties = ''): string {
  const id = Array.from(tag).reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 1) % 1_000_000;
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${tag} title"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${properties}</w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

/** A table of cells, each the WordprocessingML of its content or plain text. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => {
    const blocks = /^<w:(p|tbl|sdt)\b/.test(content);
    return `<w:tc>${blocks ? content : paragraph(content)}</w:tc>`;
  };
  const row = (cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(row).join('')}</w:tbl>`;
}

/** The XML of a part of a saved document. */
export function part(bytes: Uint8Array, name = 'word/document.xml'): string {
  const contents = unzipSync(bytes)[name];
  if (!contents) throw new Error(`The document has no part ${name}.`);
  return strFromU8(contents);
}

/** What stands in the body of a saved document. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<\/w:body>/s.exec(part(bytes))?.[1] ?? '';
}

function bytesOf(texts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}
