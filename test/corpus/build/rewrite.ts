import { escapeXml } from './wordprocessing';

/** Rewrites finished XML, for documents that differ from the plain ones in spelling only. */

const plainRun =
  /<w:r>(?:<w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g;

/** Replaces each run of plain text by what this function writes for its text and properties. */
export function rewriteRuns(xml: string, write: (text: string, properties: string) => string): string {
  return xml.replace(plainRun, (_, properties: string | undefined, text: string) =>
    write(unescapeXml(text), properties ?? ''),
  );
}

/** Rewrites the text of every run. */
export function rewriteText(xml: string, write: (text: string) => string): string {
  return xml.replace(
    /(<w:t xml:space="preserve">)([^<]*)(<\/w:t>)/g,
    (_, open: string, text: string, close: string) => open + escapeXml(write(unescapeXml(text))) + close,
  );
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
