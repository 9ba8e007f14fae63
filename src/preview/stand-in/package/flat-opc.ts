import { strFromU8 } from 'fflate';
import { escapeXml } from '../../../wording/escape-xml';
import type { XmlElement } from '../xml/nodes';
import { writeNode } from '../xml/xml-writer';
import { decodePart } from './part-text';
import { relationshipsPart } from './part-names';
import type { Relationship, WordPackage } from './word-package';

/** The parts that the main part refers to and `getOoxml` leaves out: other add-ins' data and the printer's. */
const leftOut = ['/customXml', '/webSettings', '/printerSettings', '/glossaryDocument', '/attachedTemplate'];

/**
 * A package in one XML file, as `getOoxml` gives it: the main part with `main` as its root, and the parts
 * that it needs.
 */
export function flatOpc(file: WordPackage, main: XmlElement): string {
  const relationships = file.relationships(file.mainName);
  const needed = relationships.filter(
    ({ type, external, target }) =>
      !external && file.has(target) && !leftOut.some((end) => type.endsWith(end)),
  );
  const kept = relationships.filter((each) => each.external || needed.includes(each));
  const names = [...new Set(needed.map(({ target }) => target))];
  const parts = [
    relationshipsXml('', [{ id: 'rId1', type: mainRelationship, target: file.mainName, external: false }]),
    xmlPart(file.mainName, file.contentType(file.mainName), writeNode(main)),
    relationshipsXml(file.mainName, kept),
    ...names.map((name) => relationshipsPart(name)).flatMap((name) => part(file, name)),
    ...names.flatMap((name) => part(file, name)),
  ];
  return (
    '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>' +
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`
  );
}

const mainRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function relationshipsXml(owner: string, relationships: readonly Relationship[]): string {
  const xml = relationships.map(({ id, type, target, external }) => {
    const place = external ? `"${escapeXml(target)}" TargetMode="External"` : `"/${escapeXml(target)}"`;
    return `<Relationship Id="${id}" Type="${type}" Target=${place}/>`;
  });
  return xmlPart(
    relationshipsPart(owner),
    'application/vnd.openxmlformats-package.relationships+xml',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `${xml.join('')}</Relationships>`,
  );
}

function part(file: WordPackage, name: string): string[] {
  const bytes = file.bytes(name);
  if (!bytes) return [];
  const type = file.contentType(name);
  if (!type.endsWith('xml')) return [binaryPart(name, type, bytes)];
  const { text } = decodePart(bytes);
  return [xmlPart(name, type, text.replace(/^\s*<\?xml[^>]*\?>\s*/, ''))];
}

function xmlPart(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function binaryPart(name: string, type: string, bytes: Uint8Array): string {
  const data = btoa(strFromU8(bytes, true)).replace(/.{76}/g, '$&\n');
  return (
    `<pkg:part pkg:name="/${name}" pkg:contentType="${type}" pkg:compression="store">` +
    `<pkg:binaryData>${data}</pkg:binaryData></pkg:part>`
  );
}
