import { strToU8 } from 'fflate';
import type { CorpusCase } from '../case';
import { benchmarkBody, benchmarkCase } from '../build/benchmark';
import { flatOpc } from '../build/flat-opc';
import { completeForm, halfForm } from '../build/filled-forms';
import { expectedOf, type Form } from '../build/form';
import { marking } from '../build/layout';
import { packageFiles, streamedZip, zipFiles, type PackageFile, type PackageOptions } from '../build/package';
import { characterStyle, standardStyles } from '../build/styles';
import { taggedAt } from '../build/tagged-layout';
import { cell, highlight, paragraph, run } from '../build/wordprocessing';

/** The same document in other containers, encodings and spellings of XML. */

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const styled = {
  layout: marking((text) => cell(paragraph(run(text, '<w:rStyle w:val="BestFit"/>')))),
  styles: standardStyles + characterStyle('BestFit', 'Best fit', highlight('yellow')),
};

/** Another spelling of the whole package; the marks come from a style, so that its part is needed too. */
function spelled(name: string, options: PackageOptions, form: Form = completeForm): CorpusCase {
  return benchmarkCase(name, { form, layout: styled.layout, package: { styles: styled.styles, ...options } });
}

/** The package's files changed before they are put into the container. */
function packed(
  name: string,
  change: (files: PackageFile[]) => PackageFile[],
  method?: 'stored',
): CorpusCase {
  return {
    name,
    bytes: () =>
      zipFiles(
        change(packageFiles(benchmarkBody(halfForm, styled.layout), { styles: styled.styles })),
        method,
      ),
    expected: expectedOf(halfForm),
  };
}

function extra(path: string, content: string): PackageFile {
  return { path, content, contentType: null };
}

function renamed(xml: string, to: string): string {
  return xml
    .replace(/<(\/?)w:/g, `<$1${to}:`)
    .replace(/ w:([A-Za-z]+)=/g, ` ${to}:$1=`)
    .replace('xmlns:w=', `xmlns:${to}=`);
}

/** WordprocessingML as the default namespace; attributes need a prefix all the same. */
function unprefixed(xml: string): string {
  const main = /xmlns:w="([^"]*)"/.exec(xml)?.[1] ?? '';
  return xml.replace(/<(\/?)w:/g, '<$1').replace('xmlns:w=', `xmlns="${main}" xmlns:w=`);
}

function strictNamespaces(xml: string): string {
  return xml
    .replace(
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replace(
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
}

function utf16(xml: string, littleEndian: boolean): Uint8Array {
  const text = `\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return bytes;
}

function withPath(files: readonly PackageFile[], rename: (path: string) => string): PackageFile[] {
  return files.map((file) => ({ ...file, path: rename(file.path) }));
}

export const packagingCases: CorpusCase[] = [
  spelled('Strict namespaces', { strict: true, rewrite: strictNamespaces }),
  spelled('another prefix for WordprocessingML', { rewrite: (xml) => renamed(xml, 'word') }),
  spelled('WordprocessingML as the default namespace', { rewrite: unprefixed }, halfForm),
  spelled('the prefix w for another namespace', {
    rewrite: (xml) => renamed(xml, 'ns0').replace('xmlns:ns0=', 'xmlns:w="urn:example:other" xmlns:ns0='),
  }),
  spelled('UTF-16, little-endian', { encode: (xml) => utf16(xml, true) }),
  spelled('UTF-16, big-endian', { encode: (xml) => utf16(xml, false) }, halfForm),
  spelled('UTF-8 with a byte-order mark', { encode: (xml) => strToU8(`\ufeff${xml}`) }),
  spelled('the main part in another folder under another name', { mainPath: 'content/story1.xml' }),
  spelled('the main part at the root', { mainPath: 'body.xml' }, halfForm),
  spelled('a template (.dotx)', { mainContentType: `${word}.template.main+xml` }),
  spelled('a document with macros (.docm)', {
    mainContentType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  }),
  spelled('a template with macros (.dotm)', {
    mainContentType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
  }),
  spelled('pretty-printed XML with comments and processing instructions', {
    rewrite: (xml) =>
      xml.replace(
        /<w:(p|tr|tc|tbl|r)>/g,
        '\n    <!-- <w:highlight w:val="yellow"/> --><?note x?>\n    <w:$1>',
      ),
  }),
  spelled('character references, CDATA and single quotes', {
    rewrite: (xml) =>
      xml
        .replace(/ w:val="([^"']*)"/g, " w:val='$1'")
        .replace(/teach/g, '&#116;&#x65;ach')
        .replace(
          /<w:t xml:space="preserve">([^<&]*)<\/w:t>/g,
          '<w:t xml:space="preserve"><![CDATA[$1]]></w:t>',
        ),
  }),
  {
    name: 'flat OPC',
    bytes: () => flatOpc(packageFiles(benchmarkBody(completeForm, styled.layout), { styles: styled.styles })),
    expected: expectedOf(completeForm),
  },
  {
    name: 'flat OPC with a byte-order mark and tags, as Word gives a body',
    bytes: () =>
      strToU8(
        `\ufeff${new TextDecoder().decode(flatOpc(packageFiles(benchmarkBody(halfForm, taggedAt('run')), { styles: standardStyles })))}`,
      ),
    expected: expectedOf(halfForm),
  },
  packed('stored without compression', (files) => files, 'stored'),
  packed('parts in reversed order, content types last', (files) => [...files].reverse()),
  packed('entry names in other case', (files) => withPath(files, (path) => path.replace('word/', 'Word/'))),
  packed('entry names with backslashes', (files) => withPath(files, (path) => path.replace(/\//g, '\\'))),
  packed('entry names with a leading slash', (files) => withPath(files, (path) => `/${path}`)),
  packed('entries of other programs and folders besides', (files) => [
    extra('__MACOSX/word/._document.xml', 'not XML'),
    extra('word/', ''),
    extra('../outside.xml', '<x/>'),
    extra('word/Ünïcode naïve.bin', 'x'),
    extra('customXml/item1.xml', '<!-- not read -->'),
    ...files,
  ]),
  packed('relationship targets relative to the part', (files) =>
    files.map((file) =>
      file.path.endsWith('.rels') && typeof file.content === 'string'
        ? {
            ...file,
            content: file.content
              .replace(/Target="\/word\/(?!document)/g, 'Target="./')
              .replace(/Target="\//g, 'Target="'),
          }
        : file,
    ),
  ),
  {
    name: 'entries written as a stream, sizes after the data',
    bytes: () => streamedZip(packageFiles(benchmarkBody(halfForm, styled.layout), { styles: styled.styles })),
    expected: expectedOf(halfForm),
  },
  benchmarkCase('no styles part at all', { package: { styles: null } }),
];
