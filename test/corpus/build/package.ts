import { strToU8, Zip, ZipDeflate } from 'fflate';
import { rawZip } from '../../support/raw-zip';

/** A part of the package besides the main one. */
export interface Part {
  /** Path from the package's root, such as `word/styles.xml`. */
  readonly path: string;
  /** Last segment of the type of the main part's relationship to it, such as `styles`. */
  readonly type: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

export interface PackageOptions {
  /** Styles, as the children of `w:styles`; null for no such part. */
  readonly styles?: string | null;
  /** Numbering, as the children of `w:numbering`. */
  readonly numbering?: string;
  readonly parts?: readonly Part[];
  /** Path of the main part. */
  readonly mainPath?: string;
  readonly mainContentType?: string;
  /** Rewrites the XML of every WordprocessingML part before it is encoded. */
  readonly rewrite?: (xml: string) => string;
  /** Encodes the main part; UTF-8 without a byte-order mark unless given. */
  readonly encode?: (xml: string) => Uint8Array;
  /** The relationships and parts as Office Open XML Strict names them. */
  readonly strict?: boolean;
}

/** The package's parts, before they are put into a container. */
export interface PackageFile {
  readonly path: string;
  readonly contentType: string | null;
  readonly content: string | Uint8Array;
}

export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const transitionalRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictRelationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** In local time, as a zip's times are: the same bytes wherever it is written. */
const mtime = new Date(2019, 10, 19, 12, 0, 0);
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The document's XML round this body. */
export function documentXml(body: string): string {
  const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  return `<w:document ${wordNamespaces} mc:Ignorable="w14"><w:body>${body}${section}</w:body></w:document>`;
}

/** All files of a package with this body. */
export function packageFiles(body: string, options: PackageOptions = {}): PackageFile[] {
  const mainPath = options.mainPath ?? 'word/document.xml';
  const folder = mainPath.slice(0, mainPath.lastIndexOf('/') + 1);
  const rewrite = options.rewrite ?? ((xml: string) => xml);
  const encode = options.encode ?? ((xml: string) => strToU8(xml));
  const parts: Part[] = [...(options.parts ?? [])];
  if (typeof options.styles === 'string') {
    const xml = `<w:styles ${wordNamespaces}>${options.styles}</w:styles>`;
    parts.push(wordPart(`${folder}styles.xml`, 'styles', rewrite(xml)));
  }
  if (options.numbering !== undefined) {
    const xml = `<w:numbering ${wordNamespaces}>${options.numbering}</w:numbering>`;
    parts.push(wordPart(`${folder}numbering.xml`, 'numbering', rewrite(xml)));
  }
  const base = options.strict === true ? strictRelationships : transitionalRelationships;
  const main: PackageFile = {
    path: mainPath,
    contentType: options.mainContentType ?? `${wordType}.document.main+xml`,
    content: encode(declaration + rewrite(documentXml(body))),
  };
  const files: PackageFile[] = [
    relationships('_rels/.rels', base, [{ type: 'officeDocument', path: mainPath }]),
    main,
    relationships(`${folder}_rels/${mainPath.slice(folder.length)}.rels`, base, parts),
    ...parts,
  ];
  return [contentTypes(files), ...files];
}

/** A Word file as a zip, the same bytes each time. */
export function docx(body: string, options: PackageOptions = {}): Uint8Array {
  return zipFiles(packageFiles(body, options));
}

/** Any files as a zip, the same bytes each time. */
export function zipFiles(
  files: readonly PackageFile[],
  method: 'stored' | 'deflated' = 'deflated',
): Uint8Array {
  return rawZip(
    files.map(({ path, content }) => ({ name: path, content, method: method === 'stored' ? 0 : 8 })),
  );
}

/** Any files as a zip whose entries carry their sizes after the data, as programs write that stream. */
export function streamedZip(files: readonly PackageFile[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const { path, content } of files) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(typeof content === 'string' ? strToU8(content) : content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** A part of WordprocessingML, such as a header: `root` is its element, such as `w:hdr`. */
export function storyPart(path: string, type: string, root: string, blocks: string): Part {
  return wordPart(path, type, `<${root} ${wordNamespaces}>${blocks}</${root}>`);
}

function wordPart(path: string, type: string, xml: string): Part {
  return { path, type, contentType: `${wordType}.${type}+xml`, content: declaration + xml };
}

function relationships(
  path: string,
  base: string,
  targets: readonly { type: string; path: string }[],
): PackageFile {
  const items = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/${target.type}" Target="/${target.path}"/>`,
  );
  const xml = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
  return { path, contentType: null, content: xml };
}

function contentTypes(files: readonly PackageFile[]): PackageFile {
  const overrides = files
    .filter((file) => file.contentType !== null)
    .map((file) => `<Override PartName="/${file.path}" ContentType="${file.contentType}"/>`);
  const xml = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  return { path: '[Content_Types].xml', contentType: null, content: xml };
}
