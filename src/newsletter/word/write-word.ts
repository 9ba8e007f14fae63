import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { isDay } from '../../wording/dates';
import { escapeXml } from '../../wording/escape-xml';
import { cleanText } from '../compose/clean-text';
import { compose } from '../compose/compose';
import type { Newsletter } from '../contents';
import { bullets } from './block-elements';
import { Links } from './links';
import { sectionsOf } from './sections';
import { styles } from './styles';

/** The earliest time that a zip can state, by the local clock as zips do: the same bytes at any time. */
const timestamp = new Date(1980, 0, 1);

/**
 * The newsletter as a Word document, a .docx that its reader can edit. The same contents give the same bytes.
 */
export async function writeWord(newsletter: Newsletter): Promise<Uint8Array> {
  const title = cleanText(newsletter.title);
  const links = new Links();
  const document = new Document({
    title,
    styles,
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 227 } } },
            },
          ],
        },
      ],
    },
    sections: sectionsOf(compose(newsletter), title, links),
  });
  for (const { id, address } of links.all()) {
    document.Document.Relationships.addRelationship(id, hyperlink, address, 'External');
  }
  const properties = { path: 'docProps/core.xml', data: coreProperties(title, newsletter.asAt) };
  const packed = await Packer.toArrayBuffer(document, undefined, [properties]);
  return zipSync(unzipSync(new Uint8Array(packed)), { level: 9, mtime: timestamp });
}

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The core properties of the document. The dates are fixed, so that the same newsletter is the same bytes. */
function coreProperties(title: string, day: string | null): string {
  const moment = `${day !== null && isDay(day) ? day : '1980-01-01'}T00:00:00Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title>`,
    date('created'),
    date('modified'),
    '<dc:language>en-GB</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}
