import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CorpusCase } from '../../corpus/case';
import { splitRunCases } from '../../corpus/ooxml/split-runs';
import { editCases } from '../../corpus/people/cases/edits';
import { fileCases } from '../../corpus/people/cases/files';
import { producerCases } from '../../corpus/people/cases/producers';

const names = [
  'file: writer-rag-columns.docx',
  'file: odt-two-marked.docx',
  'Google Docs: cells coloured by level, answers typed',
  'Word for the web: cells coloured by level, answers typed',
  'edit: last year’s outcomes pasted at the end, three aspects differ',
  'statements inside links, fields, smart tags, custom XML and insertions',
];

/** Documents without this project's tags: of LibreOffice, of others that schools use, and edited by hand. */
export const documentsFromElsewhere: readonly CorpusCase[] = names.map((name) => {
  const found = [...fileCases, ...producerCases, ...editCases, ...splitRunCases].find(
    (each) => each.name === name,
  );
  if (found === undefined) throw new Error(`No corpus has a document “${name}”.`);
  return found;
});

/** The document with another URN in place of its own, so that the demonstration's key may send it. */
export function withUrn(bytes: Uint8Array, own: string, other: string): Uint8Array {
  const parts = unzipSync(bytes);
  const [before, ...after] = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).split(own);
  if (before === undefined || after.length !== 1) throw new Error(`${own} does not stand there once.`);
  return zipSync({ ...parts, 'word/document.xml': strToU8(before + other + after.join('')) });
}
