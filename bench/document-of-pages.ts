import { strToU8, zipSync } from 'fflate';
import type { Aspect } from '../src/framework/framework';
import { hertfordshire2019 } from '../src/framework/frameworks';
import { aspectsOf } from '../src/framework/lookup';

const charactersAPage = 3000;
const aspectsAPage = 3;
const sentence = 'Staff and families meet each term to look at what has helped and what has not. ';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const mainContentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * A benchmark document of about so many pages: aspects with their statements, the highest highlighted, up to
 * the framework's last one, and evidence in short paragraphs that fills what is left of the pages.
 */
export function documentOfPages(pages: number): Uint8Array {
  const aspects = aspectsOf(hertfordshire2019).slice(0, pages * aspectsAPage);
  const left = pages * charactersAPage - aspects.flatMap(statementsOf).join('').length;
  const sentences = Math.max(3, Math.round(left / aspects.length / sentence.length));
  const header = [...hertfordshire2019.levels.map(({ label }) => label), 'Evidence to support judgement'];
  const rows = [
    row(header.map((text) => paragraph(text))),
    ...aspects.map((aspect) => aspectRow(aspect, sentences)),
  ];
  return wordFile(`<w:tbl>${rows.join('')}</w:tbl>`);
}

function aspectRow(aspect: Aspect, sentences: number): string {
  const statements = statementsOf(aspect);
  const cells = statements.map((text, index) => {
    const marked = index === statements.length - 1;
    return paragraph(text, marked ? '<w:rPr><w:highlight w:val="yellow"/></w:rPr>' : '');
  });
  const evidence = Array.from({ length: Math.ceil(sentences / 3) }, () => paragraph(sentence.repeat(3)));
  return row([...cells, evidence.join('')]);
}

function statementsOf({ statements }: Aspect): string[] {
  return hertfordshire2019.levels.map(({ key }) => statements[key]?.text ?? '');
}

function row(cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
}

function paragraph(text: string, properties = ''): string {
  return `<w:p><w:r>${properties}<w:t xml:space="preserve">${text.replaceAll('&', '&amp;')}</w:t></w:r></w:p>`;
}

function wordFile(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packageNamespace}/content-types">` +
        `<Override PartName="/word/document.xml" ContentType="${mainContentType}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packageNamespace}/relationships">` +
        `<Relationship Id="r1" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
