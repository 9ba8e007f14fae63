import { isDay } from '../../wording/dates';
import { escapeXml } from '../../wording/escape-xml';

/** What the document says of itself. The dates are fixed, so that the same newsletter is the same bytes. */
export function coreProperties(title: string, day: string | null): string {
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
